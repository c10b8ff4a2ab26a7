package io.retrosieve.generator.compare;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of changes in Markdown. What comes from documents may hold anything, and is set as code within a table. */
final class ChangesText {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private ChangesText() {}

    /** {@code `filter[leg_id]`: filter lost (UUID)} */
    static String of(Change change) {
        String name = name(change.site());
        return (name.isEmpty() ? "" : name + ": ") + spans(change.what());
    }

    /** The same in plain words. */
    static String plain(Row row) {
        Change change = row.change();
        Site site = change.site();
        String operation = row.operation().isEmpty() ? "" : row.operation() + " ";
        String name = label(site) + subject(site);
        return oneLine(
                operation + (name.isEmpty() ? "" : name + ": ") + change.what().replace('`', '\''));
    }

    private static String name(Site site) {
        String subject = subject(site);
        return label(site) + (subject.isEmpty() ? "" : code(subject));
    }

    private static String label(Site site) {
        return switch (site.part()) {
            case WHOLE, CREDENTIALS, RULE, FIELD -> "";
            case PARAMETER -> parameter(site)[0] + " ";
            case BODY -> site.steps().isEmpty() ? "body" : "body ";
            case ANSWER -> site.steps().isEmpty() ? "answer" : "answer ";
            case ERROR -> "error " + site.name() + (site.steps().isEmpty() ? "" : " ");
        };
    }

    private static String subject(Site site) {
        return switch (site.part()) {
            case WHOLE, CREDENTIALS, RULE -> "";
            case FIELD -> site.name();
            case PARAMETER -> parameter(site)[1] + (site.steps().isEmpty() ? "" : " " + site.path());
            case BODY, ANSWER, ERROR -> site.path();
        };
    }

    /** Of {@code HEADER X-Id} the two words. */
    private static String[] parameter(Site site) {
        String[] words = site.name().split(" ", 2);
        return new String[] {words[0].toLowerCase(Locale.ROOT), words[1]};
    }

    private static String spans(String text) {
        Matcher matcher = CODE.matcher(text);
        StringBuilder spans = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            spans.append(escaped(text.substring(end, matcher.start()))).append(code(matcher.group(1)));
            end = matcher.end();
        }
        return spans.append(escaped(text.substring(end))).toString();
    }

    /** {@code `api.yaml:12:7` `#/paths/~1events/get`} */
    static String of(Place place) {
        return code(place.toString()) + " " + code(place.pointer());
    }

    /** A pipe ends a cell even within code; a backtick would end the code. */
    static String code(String text) {
        String line = oneLine(text).replace('`', '\'').replace("|", "\\|");
        return line.isEmpty() ? "` `" : "`" + line + "`";
    }

    static String escaped(String text) {
        return oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "?");
    }
}
