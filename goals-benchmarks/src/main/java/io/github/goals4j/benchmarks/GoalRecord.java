package io.github.goals4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal as one writes it down in a quarter of an hour: records, nulls, texts for codes, a few constraints. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GoalRecord(
        @NotBlank @Size(max = 500) String id,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 100_000) String description,

        @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String type,

        @Nullable String careerLevel,
        @Nullable String status,
        @Nullable String outcome,
        @Nullable String statusReason,
        @Nullable LocalDate statusDate,
        @Nullable String owner,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        @Nullable List<@Valid MeasureRecord> measures,
        @Nullable List<@Valid MilestoneRecord> milestones,
        @Nullable List<@NotBlank String> criteria,
        @Nullable @Valid AlignmentRecord alignment,
        @Nullable List<@Valid SkillRecord> skills,
        @Nullable List<@Valid CheckInRecord> checkIns,
        @Nullable String reviewEvery,
        @Nullable String derivedFrom) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MeasureRecord(
            @NotBlank String name,
            @NotBlank String unit,
            @NotBlank String direction,
            @Nullable String bound,
            @Nullable BigDecimal baseline,
            @NotNull BigDecimal target,
            @Nullable BigDecimal current,
            @Positive BigDecimal weight) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MilestoneRecord(
            @NotBlank String id,
            @NotBlank String title,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate doneOn) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AlignmentRecord(
            @NotBlank String objective,
            @NotBlank String contribution,
            @Nullable String parentGoalId) {}

    record SkillRecord(@NotBlank String name, @NotBlank String kind) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CheckInRecord(
            @NotNull LocalDate on,
            @Nullable String note,
            @Nullable String health,
            @Nullable BigDecimal progress) {}
}
