package io.github.goals4j.cli.input;

import io.github.goals4j.GoalType;
import io.github.goals4j.cli.terminal.DidYouMean;
import java.util.List;
import java.util.Optional;

/** Types beyond the usual ones: they are kept, because professions differ, and told, because people mistype. */
public final class OwnTypes {

    private OwnTypes() {}

    /**
     * What the reader should know of a type.
     *
     * @param type the type of a goal
     * @return absent for a usual one
     */
    public static Optional<String> told(GoalType type) {
        List<String> usual = GoalType.wellKnown().stream().map(GoalType::code).toList();
        return usual.contains(type.code())
                ? Optional.empty()
                : Optional.of("\"%s\" is none of the usual types and is kept as it is.%s The usual ones are %s."
                        .formatted(type.code(), DidYouMean.question(usual, type.code()), String.join(", ", usual)));
    }
}
