package io.github.goals4j.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of a page, and the policy of the page that allows it and nothing else. */
final class Style {

    private final String css;

    /** Style sheets by name, the later ones on top of the earlier. */
    Style(String... sheets) {
        StringBuilder all = new StringBuilder();
        for (String sheet : sheets) {
            all.append(read(sheet));
        }
        css = all.toString();
    }

    private static String read(String sheet) {
        try (InputStream in = Style.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + sheet);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String css() {
        return css;
    }

    /** No script, no image, no address: a goal that tries to be more than text finds nothing that obeys it. */
    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
