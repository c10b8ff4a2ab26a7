package io.retrosieve.integration.server;

import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.util.List;

/**
 * Something that crossed the wire and that the document does not allow.
 *
 * @param rule the validator's name of what was broken: {@code validation.request.parameter.schema.maximum}
 * @param message what the validator says about it
 * @param exchange request line and status
 */
public record Objection(String rule, String message, String exchange) {
    static List<Objection> in(ValidationReport report, String exchange) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(message -> new Objection(message.getKey(), message.getMessage(), exchange))
                .toList();
    }

    @Override
    public String toString() {
        return exchange + "\n    " + rule + ": " + message;
    }
}
