package io.github.goals4j.json;

import io.github.goals4j.json.JsonProblem.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decimal number, digit for digit. Its size is looked at before anything is computed with it. */
final class NumberShape implements Shape<BigDecimal> {

    static final NumberShape NUMBER = new NumberShape();

    /** Longer numbers are wrong whatever their digits: zeros at either end and an exponent fit in. */
    private static final int ROOM_FOR_ZEROS = 100;

    /** Digits and scale that no limit goes beyond: the types take less, and time must not grow with an exponent. */
    private static final int MOST = 1_000;

    private NumberShape() {}

    @Override
    public @Nullable BigDecimal read(Reading in) {
        Tokens tokens = in.tokens();
        Tokens.Kind kind = tokens.kind();
        if (kind != Tokens.Kind.INTEGER && kind != Tokens.Kind.DECIMAL) {
            return in.refuseType(this);
        }
        int digits = Math.min(MOST, in.limit(Limit.DIGITS));
        int scale = Math.min(MOST, in.limit(Limit.SCALE));
        if (tokens.textLength() <= digits + scale + ROOM_FOR_ZEROS) {
            try {
                BigDecimal number = tokens.number();
                if (number.precision() <= digits && Math.abs((long) number.scale()) <= scale) {
                    return number.scale() < 0 ? number.setScale(0) : number;
                }
            } catch (NumberFormatException exponentOutOfAllBounds) {
                return refuseSize(in, digits, scale);
            }
        }
        return refuseSize(in, digits, scale);
    }

    private @Nullable BigDecimal refuseSize(Reading in, int digits, int scale) {
        return in.refuse(this, Kind.LIMIT, "must have at most " + digits + " digits and a scale within ±" + scale);
    }

    @Override
    public void write(BigDecimal value, Sink out) {
        out.number(value);
    }

    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public List<BigDecimal> standIns() {
        BigDecimal large = new BigDecimal("1E20");
        return List.of(large.negate(), large);
    }
}
