package io.github.goals4j.cli.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.goals4j.Goal;
import io.github.goals4j.GoalType;
import io.github.goals4j.json.GoalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The cells of a goal: its JSON, cut into properties. So a table is checked where JSON is, and loses nothing. */
public final class GoalCells {

    private static final JsonFactory JSON = new JsonFactory();

    private GoalCells() {}

    /**
     * What the cells of a goal hold.
     *
     * @param goal a goal
     * @return text by property; a property that is not said is not there
     */
    public static Map<String, String> of(Goal goal) {
        String json = GoalJson.strict().goal().write(goal);
        Map<String, String> cells = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String property = parser.currentName();
                JsonToken value = parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (value == JsonToken.VALUE_STRING) {
                    cells.put(property, parser.getText());
                } else {
                    parser.skipChildren();
                    cells.put(property, json.substring(start, (int)
                            parser.currentLocation().getCharOffset()));
                }
            }
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return cells;
    }

    /**
     * The JSON of a goal.
     *
     * @param cells text by property
     * @param dates how dates with slashes are meant
     * @return an object with a property for each cell
     */
    public static String json(Map<String, String> cells, Dates dates) {
        StringBuilder json = new StringBuilder("{");
        for (Column column : Column.all()) {
            String cell = cells.get(column.property());
            if (cell != null && !cell.isEmpty()) {
                json.append(json.length() == 1 ? "\"" : ",\"")
                        .append(column.property())
                        .append("\":");
                switch (column.kind()) {
                    case TEXT -> quoted(json, cell);
                    case CODE -> quoted(json, code(column.property(), cell));
                    case DATE -> quoted(json, dates.iso(cell));
                    case JSON -> json.append(cell);
                }
            }
        }
        return json.append('}').toString();
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }

    /**
     * The code for what people type: they write names where JSON has codes.
     *
     * @param property the name of a property that holds a code
     * @param cell what was typed
     * @return a code, perhaps one that nothing has
     */
    public static String code(String property, String cell) {
        String text = cell.strip();
        if (property.equals("type")) {
            for (GoalType type : GoalType.wellKnown()) {
                if (type.displayName().equalsIgnoreCase(text)) {
                    return type.code();
                }
            }
        }
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    }

    /**
     * Whether a cell holds one value of JSON, as a nested part must.
     *
     * @param cell what a cell holds
     * @return {@code false} if it would spill over into its neighbours
     */
    public static boolean isJson(String cell) {
        try (JsonParser parser = JSON.createParser(cell)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }
}
