package io.github.goals4j.cli.output;

import io.github.goals4j.Finding;
import io.github.goals4j.Severity;
import io.github.goals4j.cli.input.Spot;
import io.github.goals4j.cli.input.Unreadable;
import io.github.goals4j.cli.judge.Judged;
import io.github.goals4j.cli.judge.Tally;
import io.github.goals4j.cli.terminal.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** What build servers show as tests: a suite a file, a case a goal, which fails if the goal falls short. */
final class JUnitOutput implements Output {

    private final Writer out;
    private final Words words;
    private @Nullable Suite suite;

    JUnitOutput(Writer out, Words words) {
        this.out = out;
        this.words = words;
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The cases of a file. A suite begins with its numbers, so its cases wait in a file of their own. */
    private static final class Suite {

        private final String source;
        private final Path file;
        private final Writer waiting;
        private final XMLStreamWriter cases;
        private long tests;
        private long failures;
        private long errors;

        Suite(String source) throws IOException {
            this.source = source;
            this.file = Files.createTempFile("goals", ".xml");
            file.toFile().deleteOnExit();
            this.waiting = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            try {
                this.cases = XMLOutputFactory.newInstance().createXMLStreamWriter(waiting);
            } catch (XMLStreamException problem) {
                throw new IOException(problem);
            }
        }

        void open(String name) throws XMLStreamException {
            tests++;
            cases.writeStartElement("testcase");
            cases.writeAttribute("name", legal(name));
            cases.writeAttribute("classname", legal(source));
            cases.writeAttribute("time", "0");
        }

        void fault(String element, String type, String message, String text) throws XMLStreamException {
            cases.writeStartElement(element);
            cases.writeAttribute("message", legal(message));
            cases.writeAttribute("type", type);
            cases.writeCharacters(legal(text));
            cases.writeEndElement();
        }

        void close() throws XMLStreamException {
            cases.writeEndElement();
            cases.writeCharacters("\n");
        }

        void writeTo(Writer out) throws IOException, XMLStreamException {
            cases.flush();
            waiting.close();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", legal(source));
            xml.writeAttribute("tests", Long.toString(tests));
            xml.writeAttribute("failures", Long.toString(failures));
            xml.writeAttribute("errors", Long.toString(errors));
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", "0");
            xml.writeCharacters("\n");
            xml.flush();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                reader.transferTo(out);
            } finally {
                Files.delete(file);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
        }

        /** XML has no way to write most control characters. */
        private static String legal(String text) {
            StringBuilder legal = new StringBuilder(text.length());
            text.codePoints().forEach(c -> {
                boolean fine = c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c < 0xD800)
                        || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
                legal.appendCodePoint(fine ? c : 0xFFFD);
            });
            return legal.toString();
        }
    }

    @Override
    public void judged(Judged judged) throws IOException {
        Suite cases = suite(judged.entry().source());
        List<Finding> errors = judged.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        try {
            cases.open(judged.entry().label() + ": " + judged.title().replace('\n', ' '));
            for (Finding finding : errors) {
                Spot spot = judged.spot(finding);
                String hint = words.hint(finding)
                        .map(help -> "\n" + words.say("try", help))
                        .orElse("");
                String where = judged.entry().source() + ":" + spot.line() + ":" + spot.column();
                cases.fault("failure", finding.rule(), words.message(finding), where + "\n" + spot.excerpt() + hint);
            }
            cases.failures += errors.isEmpty() ? 0 : 1;
            cases.close();
        } catch (XMLStreamException problem) {
            throw new IOException(problem);
        }
    }

    @Override
    public void unreadable(Unreadable problem) throws IOException {
        Suite cases = suite(problem.source());
        try {
            cases.open("line " + problem.line());
            cases.fault(
                    "error",
                    "unreadable",
                    problem.message(),
                    problem.source() + ":" + problem.line() + ":" + problem.column());
            cases.errors++;
            cases.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private Suite suite(String source) throws IOException {
        Suite open = suite;
        if (open == null || !open.source.equals(source)) {
            finish();
            open = new Suite(source);
            suite = open;
        }
        return open;
    }

    private void finish() throws IOException {
        Suite open = suite;
        if (open != null) {
            try {
                open.writeTo(out);
            } catch (XMLStreamException problem) {
                throw new IOException(problem);
            }
            suite = null;
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        finish();
        out.write("</testsuites>\n");
    }
}
