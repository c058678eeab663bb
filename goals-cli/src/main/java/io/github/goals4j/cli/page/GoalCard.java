package io.github.goals4j.cli.page;

import io.github.goals4j.Finding;
import io.github.goals4j.Goal;
import io.github.goals4j.Severity;
import io.github.goals4j.Verdict;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.terminal.Printable;
import io.github.goals4j.cli.terminal.Words;
import java.util.List;
import java.util.Optional;

/**
 * One goal on the page.
 *
 * @param anchor what links to it
 * @param place where it stands in its file
 * @param title the goal on one line
 * @param whole the verdict on the whole
 * @param marks the five verdicts
 * @param text the words, with what they were judged by
 * @param findings what to look at
 * @param about whose it is and when it is due
 */
record GoalCard(
        String anchor,
        String place,
        String title,
        Whole whole,
        List<Mark> marks,
        List<Stretch> text,
        List<Remark> findings,
        String about) {

    /** The verdict on the whole: a sign and a word. */
    record Whole(String sign, String kind, String word) {}

    /** A finding in words. */
    record Remark(String severity, String kind, String rule, String message, String hint) {}

    static GoalCard of(int number, Judged judged, Words words) {
        Verdict verdict = judged.report().verdict();
        return new GoalCard(
                "goal-" + number,
                place(judged.entry().label(), words),
                Printable.of(judged.title().replace('\n', ' ')),
                new Whole(Mark.sign(verdict), verdict.code(), words.say("whole." + verdict.code())),
                judged.report().criteria().stream()
                        .map(each -> Mark.of(each, words))
                        .toList(),
                Stretch.of(judged.report()),
                judged.report().findings().stream()
                        .map(each -> remark(each, words))
                        .toList(),
                judged.entry().goal().map(goal -> about(goal, judged, words)).orElse(""));
    }

    private static String place(String label, Words words) {
        if (label.startsWith("line ")) {
            return words.say("line", label.substring(5));
        }
        return label.startsWith("row ") ? words.say("row", label.substring(4)) : label;
    }

    private static Remark remark(Finding finding, Words words) {
        return new Remark(
                words.say("severity." + finding.severity().code()),
                finding.severity() == Severity.INFO
                        ? "note"
                        : finding.severity().code(),
                finding.rule(),
                Printable.of(words.message(finding)),
                words.hint(finding)
                        .map(hint -> words.say("try", Printable.of(hint)))
                        .orElse(""));
    }

    private static String about(Goal goal, Judged judged, Words words) {
        Optional<String> owner = goal.owner().filter(name -> judged.shown()).map(Printable::of);
        Optional<String> due = goal.dueDate().map(date -> words.say("page.due", date));
        return owner.map(name -> due.map(date -> name + " · " + date).orElse(name))
                .orElse(due.orElse(""));
    }
}
