package io.retrosieve.integration.server;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Holds what crossed the wire against the OpenAPI document. The validator is not ours, so it shares no mistake with the
 * generator; and it sits at the server, so it sees what arrived and not what was meant.
 */
public final class Judge {
    /** The rule that a request breaks by a query parameter that the document does not know. */
    public static final String UNKNOWN_PARAMETER = "validation.request.parameter.query.unexpected";

    private static final String DOCUMENT = "telnyx/call-events.yaml";

    // reading the document takes a second, and the validator is immutable
    private static final Judge OF_CALL_EVENTS =
            new Judge(OpenApiInteractionValidator.createForInlineApiSpecification(document())
                    .withLevelResolver(LevelResolver.create()
                            // ignored by default; a misspelt filter is just what a judge is for
                            .withLevel(UNKNOWN_PARAMETER, Level.ERROR)
                            .build())
                    .build());

    private final OpenApiInteractionValidator validator;

    private Judge(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    /** A judge that goes by the document of the spec module. */
    public static Judge ofCallEvents() {
        return OF_CALL_EVENTS;
    }

    /** The text of the document that is judged by. */
    public static String document() {
        try (InputStream in = Judge.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            return new String(Objects.requireNonNull(in, DOCUMENT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Objection> objectionsTo(Request request, Response response) {
        return objectionsTo(request, new Answer(response));
    }

    List<Objection> objectionsTo(Request request, Answer answer) {
        URI target = URI.create(request.getUrl());
        SimpleRequest.Builder asked =
                new SimpleRequest.Builder(request.getMethod().getName(), target.getPath());
        DecodedQuery.of(target.getRawQuery()).forEach(asked::withQueryParam);
        request.getHeaders().all().forEach(header -> asked.withHeader(header.key(), header.values()));

        SimpleResponse.Builder answered = SimpleResponse.Builder.status(answer.status());
        answered.withContentType(answer.contentType());
        answered.withBody(answer.body());

        ValidationReport report = validator
                .validateRequest(asked.build())
                .merge(validator.validateResponse(
                        target.getPath(), Method.valueOf(request.getMethod().getName()), answered.build()));
        return Objection.in(report, request.getMethod() + " " + request.getUrl() + " -> " + answer.status());
    }
}
