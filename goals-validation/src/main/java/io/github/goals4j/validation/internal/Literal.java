package io.github.goals4j.validation.internal;

import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/**
 * A parameter of a message that is never read as a template. Newer releases of Hibernate Validator see to that themselves,
 * unless an application tells them not to; older ones evaluate an expression inside a parameter where an application has
 * switched expressions on for custom violations. So it is done here, whatever the release and the application do.
 */
final class Literal {

    private static final boolean VALIDATOR_ESCAPES =
            isThere("org.hibernate.validator.messageinterpolation.MessageParameterEscaping");

    private Literal() {}

    static void add(String name, String text, HibernateConstraintValidatorContext context) {
        if (VALIDATOR_ESCAPES) {
            context.addMessageParameter(name, escaped(text), MessageParameterEscaping.NONE);
        } else {
            context.addMessageParameter(name, escaped(text));
        }
    }

    /** The characters that have a meaning in a template, each behind a backslash. */
    static String escaped(String text) {
        int first = 0;
        while (first < text.length() && !hasMeaning(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (hasMeaning(text.charAt(i))) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean hasMeaning(char c) {
        return c == '\\' || c == '{' || c == '}' || c == '$';
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
