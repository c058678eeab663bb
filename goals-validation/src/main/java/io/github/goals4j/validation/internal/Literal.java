package io.github.goals4j.validation.internal;

import org.hibernate.validator.HibernateValidator;

/**
 * Keeps what a user wrote from being read as a template. Newer releases of Hibernate Validator see to it themselves; older
 * ones evaluate an expression inside a parameter, where an application has switched expressions on for custom violations.
 */
final class Literal {

    private static final boolean DONE_BY_VALIDATOR =
            isThere("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private Literal() {}

    static String of(String text) {
        return DONE_BY_VALIDATOR ? text : escaped(text);
    }

    /** The characters that have a meaning in a template, each behind a backslash. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}' || c == '$') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, HibernateValidator.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException older) {
            return false;
        }
    }
}
