package io.github.goals4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole number from 0 that counts something. */
final class IntShape implements Shape<Integer> {

    static final IntShape COUNT = new IntShape();

    /** As many as {@link Integer#MAX_VALUE} has. */
    private static final int MOST_DIGITS = 10;

    private IntShape() {}

    @Override
    public @Nullable Integer read(Reading in) {
        Tokens tokens = in.tokens();
        if (tokens.kind() == Tokens.Kind.INTEGER && tokens.textLength() <= MOST_DIGITS) {
            long number = Long.parseLong(tokens.text());
            if (number >= 0 && number <= Integer.MAX_VALUE) {
                return (int) number;
            }
        }
        return in.refuseType(this);
    }

    @Override
    public void write(Integer value, Sink out) {
        out.number(value);
    }

    @Override
    public String noun() {
        return "a whole number from 0 to " + Integer.MAX_VALUE;
    }

    @Override
    public List<Integer> standIns() {
        return List.of(1);
    }
}
