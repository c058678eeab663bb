package io.github.goals4j.cli;

import io.github.goals4j.CareerLevel;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalTemplate;
import io.github.goals4j.GoalType;
import io.github.goals4j.Measure;
import io.github.goals4j.cli.terminal.Ink;
import io.github.goals4j.cli.terminal.Invocation;
import io.github.goals4j.cli.terminal.Look;
import io.github.goals4j.cli.terminal.Width;
import io.github.goals4j.examples.GoalCatalog;
import io.github.goals4j.examples.WorkedExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalog on a screen. */
final class CatalogText {

    private static final int LEVEL = 14;
    private static final int INDENT = 10;

    private final Look look;
    private final Page page;

    CatalogText(Look look, Page page) {
        this.look = look;
        this.page = page;
    }

    /** Types down, levels across. */
    void all(GoalCatalog catalog, List<GoalTemplate> templates) {
        int room = look.columns() - 6 - LEVEL * CareerLevel.values().length;
        page.line(Width.pad(
                        look.ink(Ink.STRONG, catalog.title()),
                        room + 6 + look.ink(Ink.STRONG, "").length())
                + levels(CareerLevel::displayName));
        for (GoalType type : GoalType.wellKnown()) {
            List<GoalTemplate> own =
                    templates.stream().filter(each -> each.type().equals(type)).toList();
            if (!own.isEmpty()) {
                page.line("");
                page.line(look.ink(Ink.STRONG, type.displayName()));
                own.forEach(each -> page.line("%4d  ".formatted(each.number())
                        + Width.pad(Width.cut(each.title(), room - 1, look.ellipsis()), room)
                        + levels(level -> each.careerLevels().contains(level) ? (look.ascii() ? "x" : "●") : "")));
            }
        }
        page.line("");
        page.line("One of them: " + Invocation.of("catalog ") + templates.get(0).number()
                + "    A goal of your own from it: " + Invocation.of("start ")
                + templates.get(0).number());
    }

    private static String levels(Function<CareerLevel, String> cell) {
        return Arrays.stream(CareerLevel.values())
                .map(level -> Width.pad(cell.apply(level), LEVEL))
                .collect(Collectors.joining());
    }

    /** One example, from the plain wording to the goals that it becomes. */
    void one(WorkedExample example) {
        GoalTemplate template = example.template();
        page.line(look.ink(Ink.STRONG, template.number() + "  " + template.title()));
        page.line("   " + template.type().displayName() + "; "
                + template.careerLevels().stream().map(CareerLevel::displayName).collect(Collectors.joining(", ")));
        page.line("");
        paragraph("", template.summary(), Ink.PLAIN);
        paragraph("Why", example.why(), Ink.PLAIN);
        example.weak().ifPresent(weak -> paragraph("Not", weak.text(), Ink.POOR));
        for (Goal goal : example.goals()) {
            String level = goal.careerLevel().map(CareerLevel::displayName).orElse("");
            page.line("");
            page.line("  " + look.ink(Ink.STRONG, level));
            paragraph("But", goal.title(), Ink.GOOD);
            goal.description().ifPresent(more -> paragraph("", more, Ink.GOOD));
            goal.measures().forEach(measure -> paragraph("Measure", said(measure), Ink.PLAIN));
            goal.milestones()
                    .forEach(step -> paragraph(
                            "Step",
                            step.title()
                                    + step.dueDate().map(due -> ", by " + due).orElse(""),
                            Ink.PLAIN));
            goal.dueDate().ifPresent(due -> paragraph("Due", due.toString(), Ink.PLAIN));
        }
        page.line("");
        page.line("A goal of your own from it: " + Invocation.of("start ") + template.number());
    }

    private static String said(Measure measure) {
        String from = measure.baseline()
                .map(value -> "from " + value.toPlainString() + " ")
                .orElse("");
        String to = measure.bound().map(bound -> bound.code().replace('-', ' ')).orElse("to");
        return measure.name() + ": " + from + to + " " + measure.target().toPlainString() + " " + measure.unit();
    }

    /** Broken at spaces, so that no line is too long. */
    private void paragraph(String label, String text, Ink ink) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && Width.of(line + " " + word) > look.columns() - INDENT) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        for (int i = 0; i < lines.size(); i++) {
            page.line(Width.pad("  " + (i == 0 ? label : ""), INDENT) + look.ink(ink, lines.get(i)));
        }
    }
}
