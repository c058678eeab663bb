package io.github.goals4j.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one value of a good document, so that it is nearly good. */
final class Tampering {

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> STRANGERS =
            List.of("null", "true", "5", "-1.5", "1e40", "\"\"", "\"x\"", "\"2027-01-01\"", "[]", "{}", "[null]");

    private static final List<String> ODDITIES = List.of(
            "\u00e4",
            "\u20ac",
            "\ud83d\ude00",
            "\ufeff",
            "\ufffd",
            "\u0000",
            "\u007f",
            "\u2028",
            "\\u00e4",
            "\\u0000",
            "\\ud83d",
            "\\ude00",
            "\\ud83d\\ude00",
            "\\",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\t",
            "\r",
            "-",
            "0",
            "1e5",
            "/",
            "\"x\":\"\u00e4\",",
            "\"$schema\":\"\u20ac\",",
            "\"\\u00e4\ud83d\ude00\":[1.50,{}],");

    private Tampering() {}

    /** One value of the document is taken out, replaced or renamed. */
    static String with(String json, Random random) {
        JsonNode root = tree(json);
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        JsonNode stranger = tree(STRANGERS.get(random.nextInt(STRANGERS.size())));
        if (holders.isEmpty()) {
            return stranger.toString();
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), stranger);
        } else if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, stranger);
                default -> object.set(name + "s", object.remove(name));
            }
        }
        return root.toString();
    }

    /** Something that may be misread stands at some places of the document. */
    static String oddly(String json, Random random) {
        StringBuilder odd = new StringBuilder(json);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(odd.length() + 1);
            if (at == odd.length() || !Character.isLowSurrogate(odd.charAt(at))) {
                odd.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
            }
        }
        return odd.toString();
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (!node.isEmpty()) {
            holders.add(node);
        }
        node.forEach(each -> collect(each, holders));
    }

    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
