package io.github.goals4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
final class BooleanShape implements Shape<Boolean> {

    static final BooleanShape BOOLEAN = new BooleanShape();

    private BooleanShape() {}

    @Override
    public @Nullable Boolean read(Reading in) {
        return switch (in.tokens().kind()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> in.refuseType(this);
        };
    }

    @Override
    public void write(Boolean value, Sink out) {
        out.bool(value);
    }

    @Override
    public String noun() {
        return "true or false";
    }

    @Override
    public List<Boolean> standIns() {
        return List.of(true, false);
    }
}
