package io.retrosieve.runtime;

import java.util.Objects;
import java.util.regex.Pattern;

/** Refuses secrets that can't be sent as they are. No message gives one away. */
final class Secrets {
    private static final Pattern BEARER = Pattern.compile("(?i)^\\s*bearer(\\s|$)");
    private static final String NOT_IN_COOKIES = "\",;\\";

    private Secrets() {}

    /** What a credential is called in messages, by the method of the builder that takes it. */
    static String what(String method) {
        switch (method) {
            case "apiKey":
                return "The API key";
            case "accessToken":
                return "The access token";
            default:
                return method;
        }
    }

    /** A key or token that stands behind "Bearer". */
    static String token(String what, String token) {
        notBlank(what, token);
        if (BEARER.matcher(token).find()) {
            throw new IllegalArgumentException(
                    what + " must be passed without \"Bearer\", which the client adds itself");
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c > '~') {
                throw fault(what + " must be the bare key in printable ASCII, without blanks or line breaks", token, i);
            }
        }
        return token;
    }

    /** The whole value of a header: there may be a word before the key. */
    static String headerValue(String what, String key) {
        notBlank(what, key);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean edge = i == 0 || i == key.length() - 1;
            if (c < ' ' || c > '~' || (c == ' ' && edge)) {
                throw fault(what + " must be printable ASCII, without line breaks or blanks around it", key, i);
            }
        }
        return key;
    }

    static String cookieValue(String what, String key) {
        notBlank(what, key);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c > '~' || NOT_IN_COOKIES.indexOf(c) >= 0) {
                throw fault(what + " must be a cookie's value, without blanks, quotes, commas or semicolons", key, i);
            }
        }
        return key;
    }

    /** A query can hold any text, but no key has a line break: it came with the file that the key was read from. */
    static String queryValue(String what, String key) {
        notBlank(what, key);
        return noControl(what, key);
    }

    static String user(String user) {
        noControl("The user", Objects.requireNonNull(user, "The user must not be null"));
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user must not hold a colon, which ends it");
        }
        return user;
    }

    static String password(String password) {
        return noControl("The password", Objects.requireNonNull(password, "The password must not be null"));
    }

    private static void notBlank(String what, String text) {
        Objects.requireNonNull(text, () -> what + " must not be null");
        if (text.trim().isEmpty()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }

    private static String noControl(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw fault(what + " must not hold line breaks or other control characters", text, i);
            }
        }
        return text;
    }

    private static IllegalArgumentException fault(String problem, String text, int at) {
        return new IllegalArgumentException(String.format(
                "%s, but its character %d of %d is U+%04X", problem, at + 1, text.length(), (int) text.charAt(at)));
    }
}
