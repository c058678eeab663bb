package io.github.goals4j.cli;

import io.github.goals4j.Coded;
import io.github.goals4j.cli.terminal.DidYouMean;
import io.github.goals4j.cli.terminal.UsageException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** What may be typed where one of several words is asked for: in any case, and a wrong one is told the right ones. */
final class Choice {

    private Choice() {}

    /** Reads every option and parameter of the command that takes one of several words, and every date. */
    static void readIn(CommandLine line) {
        line.registerConverter(LocalDate.class, Choice::date);
        for (CommandLine each : line.getSubcommands().values()) {
            for (ArgSpec arg : each.getCommandSpec().args()) {
                if (arg.type().isEnum()) {
                    register(each, arg.type());
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class was asked whether it is an enum
    private static void register(CommandLine line, Class type) {
        List<Object> all = List.of(type.getEnumConstants());
        line.registerConverter(type, (ITypeConverter) text -> {
            try {
                return of("", all, Choice::word, text);
            } catch (UsageException refused) {
                throw new TypeConversionException(refused.getMessage());
            }
        });
    }

    /** As people type it. */
    private static String word(Object constant) {
        return constant instanceof Coded coded
                ? coded.code()
                : constant.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the one that is meant.
     *
     * @param noun what they are, to begin a message with
     * @param all all that there are
     * @param word what each is called
     * @param typed what was typed
     * @throws UsageException if none is called that
     */
    static <T> T of(String noun, List<T> all, Function<? super T, String> word, String typed) {
        return all.stream()
                .filter(each -> word.apply(each).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> words = all.stream().<String>map(word).toList();
                    return new UsageException("%s\"%s\" is none of %s.%s"
                            .formatted(noun, typed, String.join(", ", words), DidYouMean.question(words, typed)));
                });
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException refused) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a day of the calendar, written year-month-day as in 2027-06-30.");
        }
    }
}
