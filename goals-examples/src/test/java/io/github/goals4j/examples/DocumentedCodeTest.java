package io.github.goals4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the documentation: each {@code java} block of the README and of {@code docs/} is compiled and run, and where a
 * {@code text} block follows it, that is what it prints.
 */
class DocumentedCodeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path classes;

    private record Snippet(Path page, int line, String code, String output) {}

    @TestFactory
    Stream<DynamicTest> every_java_block_compiles_and_prints_what_the_page_says() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path page : pages()) {
            snippets.addAll(snippetsOf(page));
        }
        assertThat(snippets).extracting(Snippet::page).contains(ROOT.resolve("README.md"));
        return snippets.stream()
                .map(snippet -> dynamicTest(
                        ROOT.relativize(snippet.page()) + ":" + snippet.line(),
                        () -> assertThat(run(snippet)).isEqualToNormalizingNewlines(snippet.output())));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<Snippet> snippetsOf(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                String code = blockAfter(lines, i);
                int next = i + (int) code.lines().count() + 2;
                while (next < lines.size() && lines.get(next).isBlank()) {
                    next++;
                }
                boolean prints = next < lines.size() && lines.get(next).equals("```text");
                snippets.add(new Snippet(page, i + 1, code, prints ? blockAfter(lines, next) : ""));
            }
        }
        return snippets;
    }

    private static String blockAfter(List<String> lines, int fence) {
        return lines.subList(fence + 1, lines.size()).stream()
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String run(Snippet snippet) throws Exception {
        String imports = only(snippet.code(), true);
        String statements = only(snippet.code(), false);
        String source =
                imports + "public class Snippet {\n  public static void main(String[] args) throws Exception {\n"
                        + statements + "  }\n}\n";
        compile(source);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String only(String code, boolean imports) {
        return code.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(property -> System.getProperty(property, ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-Xlint:-options", "-cp", path, "-d", classes.toString());
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).as(messages + "\n" + source).isTrue();
    }
}
