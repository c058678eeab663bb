import io.github.goals4j.Goal
import io.github.goals4j.GoalType
import io.github.goals4j.validation.GoalValidators
import io.github.goals4j.validation.Smart
import io.github.goals4j.validation.TimeBound
import java.time.LocalDate
import java.util.Locale

class Review(
    @field:Smart val goal: Goal?,
    @field:TimeBound val objective: String,
)

fun draft(title: String, due: LocalDate?): Goal {
    val goal = Goal.builder().id("g").title(title).type(GoalType.TECHNICAL_PROFICIENCY)
    if (due != null) goal.dueDate(due)
    return goal.build()
}

fun shortcomings(review: Review, reader: Locale): List<String> =
    GoalValidators.of(reader).validate(review).map { "${it.propertyPath} ${it.message}" }.sorted()
