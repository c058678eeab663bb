package io.github.goals4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.goals4j.Alignment;
import io.github.goals4j.Bound;
import io.github.goals4j.CareerLevel;
import io.github.goals4j.CheckIn;
import io.github.goals4j.Coded;
import io.github.goals4j.Direction;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalCriterion;
import io.github.goals4j.GoalStatus;
import io.github.goals4j.GoalType;
import io.github.goals4j.Health;
import io.github.goals4j.Measure;
import io.github.goals4j.Milestone;
import io.github.goals4j.Outcome;
import io.github.goals4j.Skill;
import io.github.goals4j.SkillKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The limit: code for these types and nothing else, straight on Jackson's parser and generator. It decodes as strictly
 * as goals4j does and checks as much (types, unknown and repeated names, lengths, digits, days), but stops at the first
 * problem and knows neither places nor leniency.
 */
final class HandWritten {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

    private static final int MOST_ITEMS = 1_000;

    private static final Map<String, CareerLevel> LEVELS = byCode(CareerLevel.values());
    private static final Map<String, GoalStatus> STATUSES = byCode(GoalStatus.values());
    private static final Map<String, Outcome> OUTCOMES = byCode(Outcome.values());
    private static final Map<String, Direction> DIRECTIONS = byCode(Direction.values());
    private static final Map<String, Bound> BOUNDS = byCode(Bound.values());
    private static final Map<String, Health> HEALTHS = byCode(Health.values());
    private static final Map<String, SkillKind> KINDS = byCode(SkillKind.values());

    private HandWritten() {}

    private static <C extends Coded> Map<String, C> byCode(C[] constants) {
        Map<String, C> all = new HashMap<>();
        for (C each : constants) {
            all.put(each.code(), each);
        }
        return all;
    }

    static Goal read(byte[] json) throws IOException {
        decode(json); // only to see whether it can be done: the parser would take bytes that are no UTF-8
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            Goal goal = goal(in);
            if (in.nextToken() != null) {
                throw new IOException("more than one value");
            }
            return goal;
        }
    }

    static String decode(byte[] json) throws IOException {
        String text = new String(json, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new IOException("not UTF-8");
        }
        return text;
    }

    private static Goal goal(JsonParser in) throws IOException {
        Goal.Builder goal = Goal.builder();
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id" -> {
                    seen = once(seen, 0);
                    goal.id(name(in));
                }
                case "title" -> {
                    seen = once(seen, 1);
                    goal.title(name(in));
                }
                case "description" -> {
                    seen = once(seen, 2);
                    goal.description(text(in));
                }
                case "type" -> {
                    seen = once(seen, 3);
                    goal.type(GoalType.of(name(in)));
                }
                case "careerLevel" -> {
                    seen = once(seen, 4);
                    goal.careerLevel(code(in, LEVELS));
                }
                case "status" -> {
                    seen = once(seen, 5);
                    goal.status(code(in, STATUSES));
                }
                case "outcome" -> {
                    seen = once(seen, 6);
                    goal.outcome(code(in, OUTCOMES));
                }
                case "statusReason" -> {
                    seen = once(seen, 7);
                    goal.statusReason(text(in));
                }
                case "statusDate" -> {
                    seen = once(seen, 8);
                    goal.statusDate(date(in));
                }
                case "owner" -> {
                    seen = once(seen, 9);
                    goal.owner(name(in));
                }
                case "startDate" -> {
                    seen = once(seen, 10);
                    goal.startDate(date(in));
                }
                case "dueDate" -> {
                    seen = once(seen, 11);
                    goal.dueDate(date(in));
                }
                case "measures" -> {
                    seen = once(seen, 12);
                    goal.measures(list(in, HandWritten::measure));
                }
                case "milestones" -> {
                    seen = once(seen, 13);
                    goal.milestones(list(in, HandWritten::milestone));
                }
                case "criteria" -> {
                    seen = once(seen, 14);
                    goal.criteria(list(in, each -> GoalCriterion.of(name(each))));
                }
                case "alignment" -> {
                    seen = once(seen, 15);
                    goal.alignment(alignment(in));
                }
                case "skills" -> {
                    seen = once(seen, 16);
                    goal.skills(list(in, HandWritten::skill));
                }
                case "checkIns" -> {
                    seen = once(seen, 17);
                    goal.checkIns(list(in, HandWritten::checkIn));
                }
                case "reviewEvery" -> {
                    seen = once(seen, 18);
                    goal.reviewEvery(Period.parse(name(in)));
                }
                case "derivedFrom" -> {
                    seen = once(seen, 19);
                    goal.derivedFrom(name(in));
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        return goal.build();
    }

    private static Measure measure(JsonParser in) throws IOException {
        Measure.Builder measure = Measure.builder();
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "name" -> {
                    seen = once(seen, 0);
                    measure.name(name(in));
                }
                case "unit" -> {
                    seen = once(seen, 1);
                    measure.unit(name(in));
                }
                case "direction" -> {
                    seen = once(seen, 2);
                    measure.direction(code(in, DIRECTIONS));
                }
                case "bound" -> {
                    seen = once(seen, 3);
                    measure.bound(code(in, BOUNDS));
                }
                case "baseline" -> {
                    seen = once(seen, 4);
                    measure.baseline(number(in));
                }
                case "target" -> {
                    seen = once(seen, 5);
                    measure.target(number(in));
                }
                case "current" -> {
                    seen = once(seen, 6);
                    measure.current(number(in));
                }
                case "weight" -> {
                    seen = once(seen, 7);
                    measure.weight(number(in));
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        return measure.build();
    }

    private static Milestone milestone(JsonParser in) throws IOException {
        Milestone.Builder milestone = Milestone.builder();
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id" -> {
                    seen = once(seen, 0);
                    milestone.id(name(in));
                }
                case "title" -> {
                    seen = once(seen, 1);
                    milestone.title(name(in));
                }
                case "dueDate" -> {
                    seen = once(seen, 2);
                    milestone.dueDate(date(in));
                }
                case "doneOn" -> {
                    seen = once(seen, 3);
                    milestone.doneOn(date(in));
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        return milestone.build();
    }

    private static Alignment alignment(JsonParser in) throws IOException {
        Alignment.Builder alignment = Alignment.builder();
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "objective" -> {
                    seen = once(seen, 0);
                    alignment.objective(text(in));
                }
                case "contribution" -> {
                    seen = once(seen, 1);
                    alignment.contribution(text(in));
                }
                case "parentGoalId" -> {
                    seen = once(seen, 2);
                    alignment.parentGoalId(name(in));
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        return alignment.build();
    }

    private static Skill skill(JsonParser in) throws IOException {
        String called = "";
        SkillKind kind = SkillKind.SOFT;
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "name" -> {
                    seen = once(seen, 0);
                    called = name(in);
                }
                case "kind" -> {
                    seen = once(seen, 1);
                    kind = code(in, KINDS);
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        if (seen != 3) {
            throw new IOException("missing");
        }
        return new Skill(called, kind);
    }

    private static CheckIn checkIn(JsonParser in) throws IOException {
        CheckIn.Builder checkIn = CheckIn.builder();
        int seen = 0;
        object(in);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "on" -> {
                    seen = once(seen, 0);
                    checkIn.on(date(in));
                }
                case "note" -> {
                    seen = once(seen, 1);
                    checkIn.note(text(in));
                }
                case "health" -> {
                    seen = once(seen, 2);
                    checkIn.health(code(in, HEALTHS));
                }
                case "progress" -> {
                    seen = once(seen, 3);
                    checkIn.progress(number(in));
                }
                default -> throw new IOException("unknown: " + name);
            }
        }
        return checkIn.build();
    }

    private static void object(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw new IOException("not an object");
        }
    }

    private static int once(int seen, int which) throws IOException {
        int bit = 1 << which;
        if ((seen & bit) != 0) {
            throw new IOException("twice");
        }
        return seen | bit;
    }

    private static String name(JsonParser in) throws IOException {
        return text(in, 500);
    }

    private static String text(JsonParser in) throws IOException {
        return text(in, 100_000);
    }

    private static String text(JsonParser in, int most) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw new IOException("not a text");
        }
        String text = in.getText();
        if (text.length() > most) {
            throw new IOException("too long");
        }
        return text;
    }

    private static <C> C code(JsonParser in, Map<String, C> codes) throws IOException {
        C constant = codes.get(name(in));
        if (constant == null) {
            throw new IOException("no such code");
        }
        return constant;
    }

    private static BigDecimal number(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT) && !in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw new IOException("not a number");
        }
        if (in.getTextLength() > 100) {
            throw new IOException("too long");
        }
        BigDecimal number = new BigDecimal(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
        if (number.precision() > 30 || Math.abs(number.scale()) > 20) {
            throw new IOException("too long");
        }
        return number;
    }

    private static LocalDate date(JsonParser in) throws IOException {
        String text = text(in, 10);
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IOException("not a day");
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) throws IOException {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IOException("not a day");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private interface Item<T> {
        T read(JsonParser in) throws IOException;
    }

    private static <T> List<T> list(JsonParser in, Item<T> item) throws IOException {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw new IOException("not a list");
        }
        List<T> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read(in));
            if (items.size() > MOST_ITEMS) {
                throw new IOException("too many");
            }
        }
        return items;
    }

    static byte[] write(Goal goal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("id", goal.id());
            out.writeStringField("title", goal.title());
            text(out, "description", goal.description());
            out.writeStringField("type", goal.type().code());
            code(out, "careerLevel", goal.careerLevel());
            out.writeStringField("status", goal.status().code());
            code(out, "outcome", goal.outcome());
            text(out, "statusReason", goal.statusReason());
            date(out, "statusDate", goal.statusDate());
            text(out, "owner", goal.owner());
            date(out, "startDate", goal.startDate());
            date(out, "dueDate", goal.dueDate());
            list(out, "measures", goal.measures(), HandWritten::measure);
            list(out, "milestones", goal.milestones(), HandWritten::milestone);
            list(out, "criteria", goal.criteria(), (to, each) -> to.writeString(each.code()));
            if (goal.alignment().isPresent()) {
                Alignment alignment = goal.alignment().get();
                out.writeObjectFieldStart("alignment");
                out.writeStringField("objective", alignment.objective());
                out.writeStringField("contribution", alignment.contribution());
                text(out, "parentGoalId", alignment.parentGoalId());
                out.writeEndObject();
            }
            list(out, "skills", goal.skills(), (to, each) -> {
                to.writeStartObject();
                to.writeStringField("name", each.name());
                to.writeStringField("kind", each.kind().code());
                to.writeEndObject();
            });
            list(out, "checkIns", goal.checkIns(), HandWritten::checkIn);
            out.writeStringField("reviewEvery", goal.reviewEvery().toString());
            text(out, "derivedFrom", goal.derivedFrom());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void measure(JsonGenerator out, Measure measure) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", measure.name());
        out.writeStringField("unit", measure.unit());
        out.writeStringField("direction", measure.direction().code());
        code(out, "bound", measure.bound());
        number(out, "baseline", measure.baseline());
        number(out, "target", Optional.of(measure.target()));
        number(out, "current", measure.current());
        number(out, "weight", Optional.of(measure.weight()));
        out.writeEndObject();
    }

    private static void milestone(JsonGenerator out, Milestone milestone) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", milestone.id());
        out.writeStringField("title", milestone.title());
        date(out, "dueDate", milestone.dueDate());
        date(out, "doneOn", milestone.doneOn());
        out.writeEndObject();
    }

    private static void checkIn(JsonGenerator out, CheckIn checkIn) throws IOException {
        out.writeStartObject();
        out.writeStringField("on", checkIn.on().toString());
        text(out, "note", checkIn.note());
        code(out, "health", checkIn.health());
        number(out, "progress", checkIn.progress());
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private static void code(JsonGenerator out, String name, Optional<? extends Coded> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().code());
        }
    }

    private static void date(JsonGenerator out, String name, Optional<LocalDate> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().toString());
        }
    }

    private static void number(JsonGenerator out, String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            out.writeNumber(value.get().toPlainString());
        }
    }

    private interface ItemWriter<T> {
        void write(JsonGenerator out, T item) throws IOException;
    }

    private static <T> void list(JsonGenerator out, String name, Collection<T> items, ItemWriter<T> writer)
            throws IOException {
        if (!items.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T each : items) {
                writer.write(out, each);
            }
            out.writeEndArray();
        }
    }
}
