package io.github.goals4j.json;

import java.math.BigDecimal;

/** Where JSON goes: all that this package asks of a generator. */
interface Sink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    /** Writes a name that is ready to be written. */
    void name(JacksonName name);

    void text(String text);

    /** Writes all digits and never an exponent. */
    void number(BigDecimal number);

    void number(int number);

    void bool(boolean value);

    /** Writes a value that is JSON already. */
    void json(String value);

    /** The JSON Pointer of the open object or list. */
    String pointer();

    /** What is written besides the values themselves. */
    Extras extras();
}
