package io.github.goals4j.cli.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A month of the strip of due dates.
 *
 * @param x where it is in the drawing
 * @param name its name
 * @param year the year where one begins, else nothing
 * @param count how many goals are due in it
 * @param late whether it has passed
 */
record DueMonth(int x, String name, String year, int count, boolean late) {

    /** How wide a month is, in the units of the drawing. */
    static final int WIDTH = 56;

    /** Nobody reads a strip of more; what is due later is counted in the last month. */
    private static final int MOST = 24;

    static List<DueMonth> of(List<LocalDate> dates, LocalDate today, Locale locale) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        dates.forEach(date -> counts.merge(YearMonth.from(date), 1, Integer::sum));
        List<DueMonth> months = new ArrayList<>();
        if (counts.isEmpty()) {
            return months;
        }
        YearMonth first = counts.firstKey();
        long length = Math.min(MOST, first.until(counts.lastKey(), ChronoUnit.MONTHS) + 1);
        for (int i = 0; i < length; i++) {
            YearMonth month = first.plusMonths(i);
            boolean last = i == MOST - 1;
            int count = last ? sum(counts.tailMap(month)) : counts.getOrDefault(month, 0);
            String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            String year = i == 0 || month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : "";
            months.add(new DueMonth(
                    i * WIDTH,
                    name + (last && count > 0 ? "+" : ""),
                    year,
                    count,
                    month.isBefore(YearMonth.from(today))));
        }
        return months;
    }

    private static int sum(Map<YearMonth, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static String inWords(List<DueMonth> months) {
        return String.join(
                ", ",
                months.stream()
                        .filter(month -> month.count > 0)
                        .map(month -> (month.name + " " + month.year).strip() + ": " + month.count)
                        .toList());
    }

    int middle() {
        return x + WIDTH / 2;
    }

    /** An area that grows with the count. */
    int radius() {
        return (int) Math.min(WIDTH / 2.2, 7 + 5 * Math.sqrt(count));
    }
}
