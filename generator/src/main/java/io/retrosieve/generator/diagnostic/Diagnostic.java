package io.retrosieve.generator.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One fault or remark.
 *
 * @param places what it speaks of, the place to mend first; empty only where no document is involved
 */
public record Diagnostic(Rule rule, Severity severity, String message, List<Place> places) {

    public Diagnostic {
        message = oneLine(message);
        places = List.copyOf(places);
    }

    /**
     * The lines a user reads.
     *
     * <pre>
     * spec/x.yaml:34:9: error[FLT003] filter[status] and filter[Status] give the same Java name 'status'
     *     #/paths/~1events/get/parameters/0
     *     #/paths/~1events/get/parameters/1 (spec/x.yaml:39:9)
     *     Rename one of them in the document, or leave one out.
     * </pre>
     */
    public String text() {
        return textWithoutAdvice() + "\n    " + rule.advice();
    }

    /** The same for a reader who has just read what to do. */
    public String textWithoutAdvice() {
        String where = places.isEmpty() ? "" : places.get(0) + ": ";
        String head = where + severity.word() + "[" + rule + "] " + message;
        return head + places.stream().map(this::pointerLine).collect(Collectors.joining());
    }

    /** Names and values come from the document and may hold anything. */
    private static String oneLine(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replaceAll("\\p{Cntrl}", "?");
    }

    private String pointerLine(Place place) {
        boolean first = place.equals(places.get(0));
        return "\n    " + place.pointer() + (first ? "" : " (" + place + ")");
    }
}
