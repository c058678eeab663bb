package io.github.goals4j.json;

import io.github.goals4j.Finding;
import io.github.goals4j.FindingRenderer;
import java.util.Locale;
import java.util.Optional;

/** The words of findings in one language, if there is anybody to find them. */
interface Words {

    Words NONE = new Words() {
        @Override
        public Optional<String> message(Finding finding) {
            return Optional.empty();
        }

        @Override
        public Optional<String> hint(Finding finding) {
            return Optional.empty();
        }
    };

    Optional<String> message(Finding finding);

    Optional<String> hint(Finding finding);

    static Words of(FindingRenderer renderer, Locale locale) {
        return new Words() {
            @Override
            public Optional<String> message(Finding finding) {
                return Optional.of(renderer.message(finding, locale));
            }

            @Override
            public Optional<String> hint(Finding finding) {
                return renderer.hint(finding, locale);
            }
        };
    }
}
