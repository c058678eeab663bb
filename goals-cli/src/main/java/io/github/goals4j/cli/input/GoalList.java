package io.github.goals4j.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.goals4j.json.JsonProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document that lists goals, some of which may be left out. What stays keeps its line and column. */
final class GoalList {

    /** Where one goal stands. */
    private record Range(int start, int end) {}

    private final String pointer;
    private final String document;
    private final List<Range> goals;
    private final Set<Integer> left;

    private GoalList(String pointer, String document, List<Range> goals, Set<Integer> left) {
        this.pointer = pointer;
        this.document = document;
        this.goals = goals;
        this.left = left;
    }

    /** Absent if the document does not list goals or is not JSON to its end. */
    static Optional<GoalList> of(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                return Optional.of(new GoalList("", text, ranges(json), Set.of()));
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean goals = json.currentName().equals("goals");
                if (json.nextToken() == JsonToken.START_ARRAY && goals) {
                    return Optional.of(new GoalList("/goals", text, ranges(json), Set.of()));
                }
                json.skipChildren();
            }
        } catch (IOException notJson) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static List<Range> ranges(JsonParser json) throws IOException {
        List<Range> ranges = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int start = (int) json.currentTokenLocation().getCharOffset();
            json.skipChildren();
            json.finishToken();
            ranges.add(new Range(start, (int) json.currentLocation().getCharOffset()));
        }
        return ranges;
    }

    /** Whether each problem is one of a goal in the list that is still there. */
    boolean canDoWithout(List<JsonProblem> problems) {
        return problems.stream().allMatch(each -> index(each).isPresent())
                && problems.stream().anyMatch(each -> !left.contains(index(each).orElse(-1)));
    }

    GoalList without(List<JsonProblem> problems) {
        Set<Integer> gone = new TreeSet<>(left);
        problems.forEach(each -> index(each).ifPresent(gone::add));
        return new GoalList(pointer, document, goals, gone);
    }

    private Optional<Integer> index(JsonProblem problem) {
        String rest =
                problem.pointer().startsWith(pointer + "/") ? problem.pointer().substring(pointer.length() + 1) : "";
        String first = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        return Optional.of(first)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(index -> index < goals.size());
    }

    /** Which goals are still there, by their index in the document. */
    List<Integer> kept() {
        return IntStream.range(0, goals.size())
                .boxed()
                .filter(index -> !left.contains(index))
                .toList();
    }

    /** The document with white space in the place of what is left out. */
    String text() {
        StringBuilder text = new StringBuilder(document);
        boolean first = true;
        for (int i = 0; i < goals.size(); i++) {
            boolean stays = !left.contains(i);
            if (i > 0 && (!stays || first)) {
                blank(text, document.indexOf(',', goals.get(i - 1).end()), 1);
            }
            if (stays) {
                first = false;
            } else {
                blank(
                        text,
                        goals.get(i).start(),
                        goals.get(i).end() - goals.get(i).start());
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Problems of the shortened text, with the pointers that they have in the document. */
    List<JsonProblem> asBefore(List<JsonProblem> problems) {
        List<Integer> kept = kept();
        return problems.stream()
                .map(each -> index(each)
                        .filter(index -> index < kept.size())
                        .map(index -> new JsonProblem(
                                each.kind(),
                                each.pointer().replaceFirst("^" + pointer + "/[0-9]+", pointer + "/" + kept.get(index)),
                                each.location(),
                                each.value(),
                                each.expected()))
                        .orElse(each))
                .collect(Collectors.toList());
    }
}
