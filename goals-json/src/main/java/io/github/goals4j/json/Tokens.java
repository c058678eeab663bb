package io.github.goals4j.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the tokens of a JSON text: all that this package asks of a parser, so that what a goal looks like is
 * said once for every generation of Jackson.
 *
 * <p>A parser that cannot go on throws {@link Broken}.
 */
interface Tokens {

    /** What the cursor stands on. */
    enum Kind {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        NAME,
        TEXT,
        INTEGER,
        DECIMAL,
        TRUE,
        FALSE,
        NULL,
        /** Not from a JSON text at all: another program put it into the stream. */
        FOREIGN,
        /** After the last token. */
        END
    }

    Kind next();

    Kind kind();

    /** Moves on to the next name of an object, or to the object's end and gives {@code null}. */
    @Nullable
    String nextName();

    /** Moves on to the end of the object or list that the cursor stands on; stays if it stands on anything else. */
    void passOver();

    /** The text as it is meant, or the number as it is written. */
    String text();

    /** The length of {@link #text()}, for a look before the text is made. */
    int textLength();

    /** Throws {@link NumberFormatException} for an exponent that is out of all bounds. */
    BigDecimal number();

    /** How many objects and lists are open. */
    int depth();

    /** Where the value is, or after its end: where the closed object or list was, as a JSON Pointer. */
    String pointer();

    /** Where the token starts. */
    Location location();

    /** Where the token starts, in what is read: in bytes, or else in UTF-16 units. */
    int start();

    /** Where the token ends, in the same. */
    int end();
}
