package io.github.goals4j;

import java.util.Objects;

/**
 * An ability that a goal trains or a win shows.
 *
 * @param name for example {@code communication}
 * @param kind of the bench or between people
 */
public record Skill(String name, SkillKind kind) {

    /** Communication, a soft skill of the source document. */
    public static final Skill COMMUNICATION = soft("communication");

    /** Teamwork, a soft skill of the source document. */
    public static final Skill TEAMWORK = soft("teamwork");

    /** Problem-solving, a soft skill of the source document. */
    public static final Skill PROBLEM_SOLVING = soft("problem-solving");

    /**
     * Checks the name.
     *
     * @param name for example {@code communication}
     * @param kind of the bench or between people
     * @throws InvalidGoalException if the name shows no text
     */
    public Skill {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        new Check().text("name", name).done();
    }

    /** {@return a hash of both parts; written out, because a record's own takes 10 ms when it is first asked for} */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + kind.hashCode();
    }

    /**
     * A skill between people.
     *
     * @param name for example {@code teamwork}
     * @return the skill
     * @throws InvalidGoalException if the name shows no text
     */
    public static Skill soft(String name) {
        return new Skill(name, SkillKind.SOFT);
    }

    /**
     * A skill of the bench.
     *
     * @param name for example {@code flow cytometry}
     * @return the skill
     * @throws InvalidGoalException if the name shows no text
     */
    public static Skill technical(String name) {
        return new Skill(name, SkillKind.TECHNICAL);
    }
}
