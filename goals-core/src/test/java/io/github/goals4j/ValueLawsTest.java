package io.github.goals4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is true of every value: how it is copied, compared and kept. */
@Domain(Anything.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // a plan has more edges than tries
@Domain(DomainContext.Global.class)
class ValueLawsTest {

    @Property
    void a_rebuilt_goal_is_the_same_goal(@ForAll Goal goal) {
        Goal rebuilt = goal.toBuilder().build();
        assertThat(rebuilt).isEqualTo(goal).hasSameHashCodeAs(goal).hasToString(goal.toString());
    }

    @Property
    void a_rebuilt_plan_is_the_same_plan(@ForAll GoalPlan plan) {
        assertThat(plan.toBuilder().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
        plan.feedback().forEach(each -> assertThat(each.toBuilder().build()).isEqualTo(each));
        plan.achievements().forEach(each -> assertThat(each.toBuilder().build()).isEqualTo(each));
    }

    @Property
    void a_rebuilt_part_is_the_same_part(
            @ForAll Measure measure, @ForAll Milestone milestone, @ForAll GoalTemplate template, @ForAll Goal goal) {
        assertThat(measure.toBuilder().build()).isEqualTo(measure);
        assertThat(milestone.toBuilder().build()).isEqualTo(milestone);
        assertThat(template.toBuilder().build()).isEqualTo(template);
        goal.checkIns().forEach(each -> assertThat(each.toBuilder().build()).isEqualTo(each));
        goal.alignment().ifPresent(each -> assertThat(each.toBuilder().build()).isEqualTo(each));
    }

    @Property
    void numbers_are_equal_as_numbers(@ForAll Measure measure, @ForAll @IntRange(min = 1, max = 5) int zeros) {
        Measure padded = measure.toBuilder()
                .target(padded(measure.target(), zeros))
                .baseline(measure.baseline().map(start -> padded(start, zeros)))
                .current(measure.current().map(now -> padded(now, zeros)))
                .weight(padded(measure.weight(), zeros))
                .build();
        assertThat(padded).isEqualTo(measure).hasSameHashCodeAs(measure).hasToString(measure.toString());
    }

    /** As many zeros as still fit into the longest number and the widest scale. */
    private static BigDecimal padded(BigDecimal number, int zeros) {
        BigDecimal padded = number.setScale(number.scale() + zeros);
        return Check.isTame(padded) ? padded : number;
    }

    @Property
    void no_number_is_kept_with_an_exponent(@ForAll Measure measure) {
        assertThat(measure.target().scale()).isBetween(0, 20);
        assertThat(measure.target().toPlainString()).hasSizeLessThanOrEqualTo("-0.".length() + 30);
    }

    @Property
    void sets_are_equal_in_any_order(@ForAll Goal goal) {
        Goal shuffled = goal.withCriteria(reversed(goal.criteria())).withSkills(reversed(goal.skills()));
        assertThat(shuffled).isEqualTo(goal).hasSameHashCodeAs(goal);
    }

    @Property
    void sets_keep_the_order_in_which_they_were_given(@ForAll Goal goal) {
        Set<GoalCriterion> reversed = reversed(goal.criteria());
        assertThat(goal.withCriteria(reversed).criteria()).containsExactlyElementsOf(reversed);
    }

    private static <T> Set<T> reversed(Set<T> set) {
        List<T> reversed = new ArrayList<>(set);
        Collections.reverse(reversed);
        return new LinkedHashSet<>(reversed);
    }

    @Property
    void an_open_code_keeps_what_it_was_given(
            @ForAll @LowerChars @Chars({'-', '0', '9'}) @StringLength(min = 1, max = 30) String text) {
        String code = "x" + text.replaceAll("-+", "-").replaceAll("-$", "");
        assertThat(GoalType.of(code).code()).isEqualTo(code);
        assertThat(FeedbackChannel.of(code)).isEqualTo(FeedbackChannel.of(code)).hasToString(code);
        assertThat(GoalCriterion.of(code)).hasSameHashCodeAs(GoalCriterion.of(code));
    }

    @Property
    void a_code_has_the_shape_that_its_documentation_says(
            @ForAll @AlphaChars @Chars({'-', '0', '9', 'é', '٣'}) @StringLength(max = 8) String text) {
        assertThat(Codes.isCode(text)).isEqualTo(text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }
}
