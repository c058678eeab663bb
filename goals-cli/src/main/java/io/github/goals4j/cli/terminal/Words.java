package io.github.goals4j.cli.terminal;

import io.github.goals4j.Finding;
import io.github.goals4j.FindingRenderer;
import io.github.goals4j.smart.SmartMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What is said to the reader, in the reader's language. */
public final class Words {

    private final FindingRenderer findings = new SmartMessages();
    private final Locale locale;
    private final Properties bundle = new Properties();

    /**
     * Chooses a language.
     *
     * @param language {@code en} or {@code de}
     */
    public Words(String language) {
        locale = Locale.forLanguageTag(language);
        String resource = language.equals("de") ? "words_de.properties" : "words.properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Gives findings words.
     *
     * @return the renderer of the judgement
     */
    public FindingRenderer findings() {
        return findings;
    }

    /**
     * The reader's language.
     *
     * @return English or German
     */
    public Locale locale() {
        return locale;
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @return the end of a sentence about the goal
     */
    public String message(Finding finding) {
        return findings.message(finding, locale);
    }

    /**
     * What would help.
     *
     * @param finding the finding
     * @return absent if nothing is known to
     */
    public Optional<String> hint(Finding finding) {
        return findings.hint(finding, locale);
    }

    /**
     * A text of the command's own.
     *
     * @param key its name
     * @param arguments what is filled in
     * @return the text
     */
    public String say(String key, Object... arguments) {
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        text = text.replace("{goals}", Invocation.name());
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /**
     * A number of things.
     *
     * @param key the name of the things
     * @param count how many
     * @return for example {@code 2 errors}
     */
    public String count(String key, long count) {
        return count == 1 ? say(key + ".one") : say(key + ".many", count);
    }
}
