package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day as {@code YYYY-MM-DD}, in ASCII digits. Years outside 0000 to 9999 are written as ISO 8601 and
 * {@link LocalDate#toString()} do, with a sign, so that no legal date is lost; each day has exactly one text.
 */
final class DateShape implements Shape<LocalDate> {

    static final DateShape DATE = new DateShape();

    private static final int FEWEST_YEAR_DIGITS = 4;
    private static final int MOST_YEAR_DIGITS = 9;
    private static final int MONTH_AND_DAY = 6;

    private DateShape() {}

    @Override
    public @Nullable LocalDate read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.TEXT) {
            return in.refuseType(this);
        }
        int[] parts = parts(tokens.text());
        if (parts.length > 0) {
            try {
                return LocalDate.of(parts[0], parts[1], parts[2]);
            } catch (DateTimeException noSuchDay) {
                return in.refuse(this, Kind.VALUE, "must be a day of the calendar");
            }
        }
        return in.refuse(this, Kind.VALUE, "must be " + noun());
    }

    /** Year, month and day, or nothing if the text has another form. */
    private static int[] parts(String text) {
        int year = text.length() - MONTH_AND_DAY;
        if (year < FEWEST_YEAR_DIGITS
                || year > 1 + MOST_YEAR_DIGITS
                || text.charAt(year) != '-'
                || text.charAt(year + 3) != '-'
                || !isYear(text, year)
                || !isDigits(text, year + 1, year + 3)
                || !isDigits(text, year + 4, year + 6)) {
            return new int[0];
        }
        return new int[] {
            Integer.parseInt(text, 0, year, 10),
            Integer.parseInt(text, year + 1, year + 3, 10),
            Integer.parseInt(text, year + 4, year + 6, 10)
        };
    }

    /** Whether the text begins with a year of this length. */
    private static boolean isYear(String text, int length) {
        char sign = text.charAt(0);
        if (sign != '+' && sign != '-') {
            return length == FEWEST_YEAR_DIGITS && isDigits(text, 0, length);
        }
        int digits = length - 1;
        int fewest = sign == '+' ? FEWEST_YEAR_DIGITS + 1 : FEWEST_YEAR_DIGITS;
        return digits >= fewest
                && isDigits(text, 1, length)
                && (digits == FEWEST_YEAR_DIGITS || text.charAt(1) != '0')
                && !text.startsWith("-0000");
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(LocalDate value, Sink out) {
        out.text(value.toString());
    }

    @Override
    public String noun() {
        return "a day as YYYY-MM-DD";
    }

    @Override
    public List<LocalDate> standIns() {
        return List.of(LocalDate.MIN, LocalDate.MAX);
    }
}
