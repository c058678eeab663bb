package io.github.goals4j.json;

import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a property, quoted once and for all for the generators of this generation of Jackson. */
final class JacksonName {

    private final SerializedString quoted;

    JacksonName(String name) {
        quoted = new SerializedString(name);
    }

    SerializedString quoted() {
        return quoted;
    }
}
