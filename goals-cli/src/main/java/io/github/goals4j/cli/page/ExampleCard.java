package io.github.goals4j.cli.page;

import io.github.goals4j.Alignment;
import io.github.goals4j.Coded;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.Measure;
import io.github.goals4j.Skill;
import io.github.goals4j.SmartReport;
import io.github.goals4j.cli.terminal.Words;
import io.github.goals4j.examples.WorkedExample;
import io.github.goals4j.smart.SmartAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An example on the page.
 *
 * @param anchor what links to it
 * @param title its number and title
 * @param tags its type, criteria and skills
 * @param summary what it is about
 * @param why why it matters
 * @param weak how people write it at first
 * @param goals the goals that it becomes
 * @param facts what they rest on
 */
record ExampleCard(
        String anchor,
        String title,
        List<String> tags,
        String summary,
        String why,
        Optional<Wording> weak,
        List<Sharpened> goals,
        List<FactLine> facts) {

    /** A text and the judgement on it. */
    record Wording(List<Stretch> text, List<Mark> marks, List<Remark> findings) {}

    /** A finding in words. */
    record Remark(String rule, String message) {}

    /** A worked goal. */
    record Sharpened(
            String anchor,
            String level,
            Wording wording,
            List<String> measures,
            List<String> steps,
            Optional<Alignment> alignment) {}

    /** A fact, who says so and since when. */
    record FactLine(String text, String source) {}

    static ExampleCard of(WorkedExample example, Function<Coded, String> name, SmartAnalyzer analyzer, Words words) {
        GoalTemplate template = example.template();
        List<String> tags = new ArrayList<>(List.of(name.apply(template.type())));
        template.criteria().forEach(each -> tags.add(name.apply(each)));
        template.skills().stream().map(Skill::name).forEach(tags::add);
        return new ExampleCard(
                template.slug(),
                template.number() + " " + template.title(),
                tags,
                template.summary(),
                example.why(),
                example.weak().map(weak -> wording(analyzer.analyze(weak.text()), words)),
                example.goals().stream()
                        .map(goal -> sharpened(goal, name, analyzer, words))
                        .toList(),
                example.facts().stream()
                        .map(fact -> new FactLine(
                                fact.text(),
                                fact.checked()
                                        .map(day -> words.say("catalog.checked", fact.source(), day))
                                        .orElse(words.say("catalog.unchecked", fact.source()))))
                        .toList());
    }

    private static Wording wording(SmartReport report, Words words) {
        return new Wording(
                Stretch.of(report),
                report.criteria().stream().map(each -> Mark.of(each, words)).toList(),
                report.findings().stream()
                        .map(finding -> new Remark(finding.rule(), words.message(finding)))
                        .toList());
    }

    private static Sharpened sharpened(Goal goal, Function<Coded, String> name, SmartAnalyzer analyzer, Words words) {
        return new Sharpened(
                goal.id(),
                goal.careerLevel().map(name).orElse(""),
                wording(analyzer.analyze(goal), words),
                goal.measures().stream().map(each -> said(each, words)).toList(),
                goal.milestones().stream()
                        .map(each -> each.dueDate()
                                .map(due -> words.say("catalog.step", due, each.title()))
                                .orElse(each.title()))
                        .toList(),
                goal.alignment());
    }

    private static String said(Measure measure, Words words) {
        String target = measure.target().toPlainString();
        String way = measure.bound()
                .map(bound -> words.say("catalog." + bound.code(), target))
                .orElse(measure.baseline()
                        .map(from -> words.say("catalog.from-to", from.toPlainString(), target))
                        .orElse(words.say("catalog.to", target)));
        // What is counted is in the name already.
        return measure.name() + ": " + way + (measure.unit().equals("count") ? "" : " " + measure.unit());
    }
}
