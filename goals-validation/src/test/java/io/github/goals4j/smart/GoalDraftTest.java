package io.github.goals4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aFullSentenceBecomesAGoalWithMeasureAndDueDate() {
        GoalDraft draft = draft("Cut STAT potassium turnaround from 62 to 45 minutes by Q3 2027.");

        Goal goal = draft.toBuilder()
                .id("tat")
                .type(GoalType.QUALITY_AND_COMPLIANCE)
                .build();

        assertThat(goal.title()).isEqualTo("Cut STAT potassium turnaround from 62 to 45 minutes by Q3 2027");
        assertThat(goal.dueDate()).contains(LocalDate.of(2027, 9, 30));
        assertThat(goal.measures())
                .containsExactly(
                        Measure.change("STAT potassium turnaround", "min", new BigDecimal(62), new BigDecimal(45)));
        assertThat(draft.missing()).containsExactly("id", "type", "alignment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Teach at least five colleagues the use of the osmometer. | colleagues count increase  -> 5
            Increase plasma donations by 20 %. | change in plasma donations % increase 0 -> 20
            Halve the number of lost requests. | change in number of lost requests % decrease 0 -> -50
            Keep the wait under 25 minutes. | wait min maintain at-most  -> 25
            Keep the stock at a minimum of 40 bags. | stock bags maintain at-least  -> 40
            Finish the run in 30 minutes or less. | run min decrease  -> 30
            Save USD 15,000 on consumables. | consumables USD increase  -> 15000
            Exercise three times a week. | Exercise times increase  -> 3
            Write 2-3 posts on the lab blog. | posts count increase  -> 2
            Nine out of ten callers reach a person. | callers count increase  -> 9
            Bring the rejection rate down from 6.8% to below 3%. | rejection rate % decrease 6.8 -> 3
            Run 5 km without a break. | break km increase  -> 5
            """)
    void aNumberBecomesAMeasure(String text, String expected) {
        assertThat(draft(text).measures().stream().map(GoalDraftTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String shown(Measure measure) {
        return measure.name() + " " + measure.unit() + " " + measure.direction().code()
                + measure.bound().map(bound -> " " + bound.code()).orElse("") + " "
                + measure.baseline().map(Object::toString).orElse("") + " -> "
                + measure.target();
    }

    @Test
    void whatTheSentenceLeavesOpenIsNamed() {
        assertThat(draft("Get better at teaching.").missing())
                .containsExactly("id", "type", "dueDate", "measures", "alignment");
        assertThat(draft("Train five colleagues by June so that nights are covered.")
                        .missing())
                .containsExactly("id", "type", "measures[0].baseline");
    }

    @Test
    void theSameThingIsMeasuredOnce() {
        assertThat(draft("Read 12 papers and then 12 papers.").measures()).hasSize(1);
    }

    @Test
    void anUndatedSentenceHasNoDueDate() {
        assertThat(draft("Write an SOP by 31 June.").dueDate()).isEqualTo(Optional.empty());
    }

    @Test
    void theTitleIsOneLine() {
        assertThat(draft("  Write\n an SOP. ").title()).isEqualTo("Write an SOP");
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft(" \n"));
    }

    private static GoalDraft draft(String text) {
        return SmartAnalyzer.english().draft(text, TODAY);
    }
}
