package io.retrosieve.integration.recording;

import io.retrosieve.integration.recording.StandIns.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what belongs to somebody, and puts stand-ins there: for the key, ids, telephone numbers, addresses. */
final class Anonymizer {
    private static final int SHORTEST_PHONE = 7;
    private static final int LONGEST_PHONE = 15; // as E.164 has it

    private static final String OWN =
            // times come first: their digits are no number
            "(?<time>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)"
                    + "|(?<uuid>\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})"
                    + "|(?<address>[\\w.+-]+@[\\w.-]+)"
                    + "|(?<number>\\d{" + SHORTEST_PHONE + ",})";

    /** What an API says of itself, {@code call.hangup}, {@code normal_clearing}, and what is left of {@code sip:a@b}. */
    private static final Pattern CODE = Pattern.compile("[a-z+:]*([._-][a-z]+)*");

    private final Pattern own;
    private final StandIns standIns;

    Anonymizer(String key, StandIns standIns) {
        this.own = Pattern.compile("(?<key>" + Pattern.quote(key) + ")|" + OWN);
        this.standIns = standIns;
    }

    /** The text with stand-ins. */
    String clean(String text) {
        Matcher matcher = own.matcher(text);
        StringBuilder cleaned = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(cleaned, Matcher.quoteReplacement(standIn(matcher)));
        }
        return matcher.appendTail(cleaned).toString();
    }

    /** A text of unknown meaning with stand-ins: what has no form that we know is replaced as a whole. */
    String cleanFree(String text) {
        boolean free = !CODE.matcher(own.matcher(text).replaceAll("")).matches();
        return free ? standIns.of(Kind.TEXT, text) : clean(text);
    }

    private String standIn(Matcher found) {
        return found.group("time") != null ? found.group() : standIns.of(kind(found), found.group());
    }

    private static Kind kind(Matcher found) {
        if (found.group("key") != null) {
            return Kind.KEY;
        }
        if (found.group("uuid") != null) {
            return Kind.UUID;
        }
        if (found.group("address") != null) {
            return Kind.ADDRESS;
        }
        return found.group().length() <= LONGEST_PHONE ? Kind.PHONE : Kind.NUMBER;
    }
}
