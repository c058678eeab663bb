package io.github.goals4j.cli.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a spreadsheet writes dates. A date with dots always begins with the day; one with slashes is read as told. */
public enum Dates {
    /** Slashes are not read: nobody can tell 3/4/2027 from 3/4/2027. */
    ISO,
    /** Day, month, year. */
    DMY,
    /** Month, day, year. */
    MDY;

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})");

    /**
     * The date as JSON writes it.
     *
     * @param cell what stands in a cell
     * @return a date such as {@code 2027-06-30}, or the cell as it is if it is not read as a date here
     */
    public String iso(String cell) {
        Matcher parts = NUMBERS.matcher(cell.strip());
        if (!parts.matches() || (parts.group(2).equals("/") && this == ISO)) {
            return cell.strip();
        }
        boolean monthFirst = parts.group(2).equals("/") && this == MDY;
        return "%s-%02d-%02d"
                .formatted(
                        parts.group(4),
                        Integer.valueOf(parts.group(monthFirst ? 1 : 3)),
                        Integer.valueOf(parts.group(monthFirst ? 3 : 1)));
    }

    /** {@return the name as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
