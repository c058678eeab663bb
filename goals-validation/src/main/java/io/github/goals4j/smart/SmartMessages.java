package io.github.goals4j.smart;

import io.github.goals4j.Finding;
import io.github.goals4j.FindingRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of all findings of this library, in English and German. The templates are constants; an argument is put into
 * them as it is and never read as a template. Safe to share between threads.
 */
public final class SmartMessages implements FindingRenderer {

    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    /** Reads nothing yet: a language is loaded when it is asked for. */
    public SmartMessages() {}

    @Override
    public String message(Finding finding, Locale locale) {
        String template = bundle(locale).getProperty(finding.rule());
        return template == null ? finding.rule() : filled(template, finding, locale);
    }

    @Override
    public Optional<String> hint(Finding finding, Locale locale) {
        Properties bundle = bundle(locale);
        boolean dated = finding.arguments().containsKey("example");
        String template = bundle.getProperty(
                finding.rule() + (dated ? ".dated-hint" : ".hint"), bundle.getProperty(finding.rule() + ".hint"));
        return Optional.ofNullable(template).map(known -> filled(known, finding, locale));
    }

    private static Properties bundle(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "_de" : "";
        return BUNDLES.computeIfAbsent(language, SmartMessages::load);
    }

    private static Properties load(String language) {
        Properties bundle = new Properties();
        String resource = "messages" + language + ".properties";
        try (InputStream in = SmartMessages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One pass over the template, so that braces inside an argument stay braces. */
    private static String filled(String template, Finding finding, Locale locale) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            out.append(template, at, open).append(shown(finding.arguments().getOrDefault(name, "…"), locale));
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }

    private static String shown(String argument, Locale locale) {
        if (argument.length() != "2027-06-30".length() || argument.charAt(4) != '-') {
            return argument;
        }
        try {
            boolean german = locale.getLanguage().equals("de");
            return LocalDate.parse(argument)
                    .format(DateTimeFormatter.ofPattern(
                            german ? "d. MMMM uuuu" : "d MMMM uuuu", german ? Locale.GERMAN : Locale.ENGLISH));
        } catch (DateTimeParseException notADate) {
            return argument;
        }
    }
}
