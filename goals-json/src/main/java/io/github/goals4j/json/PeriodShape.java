package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of calendar time such as {@code P6M} or {@code P1Y2M10D}: years, months and days, in this order. */
final class PeriodShape implements Shape<Period> {

    static final PeriodShape PERIOD = new PeriodShape();

    private static final String UNITS = "YMD";

    private PeriodShape() {}

    @Override
    public @Nullable Period read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() != Tokens.Kind.TEXT) {
            return in.refuseType(this);
        }
        Period period = parse(tokens.text());
        return period == null ? in.refuse(this, Kind.VALUE, "must be " + noun()) : period;
    }

    private static @Nullable Period parse(String text) {
        if (text.length() < 3 || text.charAt(0) != 'P') {
            return null;
        }
        int[] amounts = new int[UNITS.length()];
        int unit = 0;
        int at = 1;
        while (at < text.length()) {
            int digits = at;
            long amount = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                amount = amount * 10 + text.charAt(at++) - '0';
                if (amount > Integer.MAX_VALUE) {
                    return null;
                }
            }
            int named = at < text.length() ? UNITS.indexOf(text.charAt(at++), unit) : -1;
            if (digits == at - 1 || named < 0) {
                return null;
            }
            amounts[named] = (int) amount;
            unit = named + 1;
        }
        return Period.of(amounts[0], amounts[1], amounts[2]);
    }

    @Override
    public void write(Period value, Sink out) {
        out.text(value.toString());
    }

    @Override
    public String noun() {
        return "a period such as P6M or P1Y2M10D";
    }

    @Override
    public List<Period> standIns() {
        return List.of(Period.ofMonths(1));
    }
}
