/** The command {@code goals}. */
module io.github.goals4j.cli {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires info.picocli;
    requires io.github.goals4j;
    requires io.github.goals4j.examples;
    requires io.github.goals4j.json;
    requires io.github.goals4j.validation;
    requires me.tongfei.progressbar;
    requires org.jline.terminal;
    requires java.xml;
    requires org.apache.commons.text;
    // Only for the mark on generated pages.
    requires static java.compiler;
    requires static org.jspecify;

    // picocli finds options by reflection.
    opens io.github.goals4j.cli to
            info.picocli;
}
