package io.github.goals4j.cli.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.goals4j.Goal;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.output.Output;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report as a page: the team at a glance, then each goal with its words. */
public final class ReportPage implements Output {

    /** A page of more is read by nobody; the rest is counted. */
    private static final int MOST_GOALS = 1000;

    private final Writer out;
    private final Words words;
    private final LocalDate today;
    private final List<Section> sections = new ArrayList<>();
    private final List<LocalDate> dueDates = new ArrayList<>();
    private int cards;

    /** The goals of one file. */
    record Section(String source, List<GoalCard> goals, List<String> unreadable) {}

    /** What the template shows. */
    record View(
            String language,
            String title,
            String policy,
            String css,
            String lead,
            List<Section> sections,
            List<Bar> bars,
            List<DueMonth> months,
            long notShown,
            Words words) {}

    /**
     * Begins a page.
     *
     * @param out gets the page in the end
     * @param words what is said, and in which language
     * @param today the day that it is
     */
    public ReportPage(Writer out, Words words, LocalDate today) {
        this.out = out;
        this.words = words;
        this.today = today;
    }

    @Override
    public void judged(Judged judged) {
        judged.entry().goal().flatMap(Goal::dueDate).ifPresent(dueDates::add);
        if (cards < MOST_GOALS) {
            cards++;
            section(judged.entry().source()).goals().add(GoalCard.of(cards, judged, words));
        }
    }

    @Override
    public void unreadable(Unreadable problem) {
        List<String> told = section(problem.source()).unreadable();
        if (told.size() < MOST_GOALS) {
            told.add(words.say("line", problem.line() + ":" + problem.column()) + ": "
                    + Printable.of(problem.message()));
        }
    }

    private Section section(String source) {
        String shown = Printable.of(source);
        if (sections.isEmpty() || !sections.get(sections.size() - 1).source().equals(shown)) {
            sections.add(new Section(shown, new ArrayList<>(), new ArrayList<>()));
        }
        return sections.get(sections.size() - 1);
    }

    @Override
    @SuppressWarnings("NullAway") // no interceptor is what the engine itself passes
    public void end(Tally tally) throws IOException {
        Style style = new Style("page.css");
        View view = new View(
                words.locale().getLanguage(),
                words.say("page.title"),
                style.policy(),
                style.css(),
                lead(tally),
                sections,
                Bar.of(tally, words),
                DueMonth.of(dueDates, today, words.locale()),
                tally.goals() - cards,
                words);
        try {
            JtereportGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, view);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private String lead(Tally tally) {
        return words.count("goals", tally.goals()) + ": "
                + List.of(Verdict.MET, Verdict.PARTLY, Verdict.MISSING).stream()
                        .map(verdict -> tally.goals(verdict) + " " + Mark.sign(verdict) + " "
                                + words.say("whole." + verdict.code()))
                        .collect(Collectors.joining(", "))
                + ". " + words.say("page.day", today);
    }
}
