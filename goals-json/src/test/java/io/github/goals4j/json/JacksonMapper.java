package io.github.goals4j.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;

/** A mapper of somebody else, which finds the module by itself. */
final class JacksonMapper {

    static final Class<? extends Exception> REFUSED = JsonMappingException.class;

    /** What service loading asks for. */
    static final String SERVICE = "com.fasterxml.jackson.databind.Module";

    private final ObjectMapper mapper;

    JacksonMapper(boolean strict) {
        mapper = JsonMapper.builder()
                .findAndAddModules()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .build();
    }

    String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    void write(Object value, OutputStream out) throws Exception {
        mapper.writeValue(out, value);
    }

    <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    <T> T read(InputStream json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    /** Through a tree and back. */
    <T> T copy(Object value, Class<T> type) throws Exception {
        return mapper.treeToValue(mapper.valueToTree(value), type);
    }
}
