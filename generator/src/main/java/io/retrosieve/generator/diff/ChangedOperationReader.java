package io.retrosieve.generator.diff;

import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.ClientState;
import io.retrosieve.generator.compare.Site;
import io.retrosieve.generator.compare.ValueComparison;
import io.retrosieve.generator.compare.Words;
import io.retrosieve.generator.slice.DocumentSlice;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.ChangedSecurityRequirements;
import org.openapitools.openapidiff.core.model.ChangedSecurityScheme;

/** Reads what changed of one operation. */
final class ChangedOperationReader {
    private final ChangedOperation changed;
    private final ValueComparison values;
    private final String operation;
    private final List<Change> changes = new ArrayList<>();

    ChangedOperationReader(ChangedOperation changed, ValueComparison values) {
        this.changed = changed;
        this.values = values;
        this.operation = ClientState.key(changed.getHttpMethod() + " " + changed.getPathUrl());
    }

    List<Change> changes() {
        read(changed.getParameters(), this::readParameters, "parameters");
        read(changed.getRequestBody(), this::readBody, "the body");
        read(changed.getApiResponses(), this::readAnswers, "answers");
        read(changed.getSecurityRequirements(), this::readSecurity, "credentials");
        return changes;
    }

    /** What is found to break and can't be told in our words is told in these. */
    private <C extends Changed> void read(@Nullable C part, Reader<C> reader, String name) {
        if (part == null || part.isUnchanged()) {
            return;
        }
        int before = changes.size();
        reader.read(part);
        if (changes.size() == before && part.isIncompatible()) {
            changes.add(Change.breaking(
                    Site.operation(operation), name + " changed in a way of which a break can't be ruled out"));
        }
    }

    private interface Reader<C> {
        void read(C part);
    }

    private void readParameters(ChangedParameters parameters) {
        for (Parameter gained : parameters.getIncreased()) {
            boolean required = Boolean.TRUE.equals(gained.getRequired());
            Site site = site(gained.getIn(), gained.getName());
            changes.add(
                    required
                            ? new Change(site, Change.Kind.GAINED, "parameter gained, and it is required", false)
                            : Change.gained(site, "parameter gained"));
        }
        parameters
                .getMissing()
                .forEach(lost -> changes.add(Change.lost(site(lost.getIn(), lost.getName()), "parameter lost")));
        parameters.getChanged().forEach(this::readParameter);
    }

    private void readParameter(ChangedParameter parameter) {
        Site site = site(parameter.getIn(), parameter.getName());
        if (parameter.isChangeRequired()) {
            changes.add(
                    Boolean.TRUE.equals(parameter.getNewParameter().getRequired())
                            ? Change.breaking(site, "required now")
                            : Change.compatible(site, "no longer required"));
        }
        if (parameter.isChangeStyle() || parameter.isChangeExplode()) {
            changes.add(Change.breaking(site, "written in another style"));
        }
        if (parameter.isDeprecated()) {
            changes.add(Change.said(site, "deprecated"));
        }
        new ChangedSchemaReader(values, changes).read(site, parameter.getSchema());
        readContent(site, parameter.getContent());
    }

    private Site site(String in, String name) {
        return Site.of(operation, Site.Part.PARAMETER, in.toUpperCase(Locale.ROOT) + " " + name);
    }

    private void readBody(ChangedRequestBody body) {
        Site site = Site.of(operation, Site.Part.BODY, "");
        if (body.getOldRequestBody() == null || body.getNewRequestBody() == null) {
            boolean gained = body.getOldRequestBody() == null;
            boolean required =
                    gained && Boolean.TRUE.equals(body.getNewRequestBody().getRequired());
            changes.add(
                    gained
                            ? new Change(
                                    site,
                                    Change.Kind.GAINED,
                                    required ? "required body gained" : "body gained",
                                    !required)
                            : Change.lost(site, "body lost"));
            return;
        }
        if (body.isChangeRequired()) {
            changes.add(
                    Boolean.TRUE.equals(body.getNewRequestBody().getRequired())
                            ? Change.breaking(site, "required now")
                            : Change.compatible(site, "no longer required"));
        }
        readContent(site, body.getContent());
    }

    private void readAnswers(ChangedApiResponse answers) {
        answers.getIncreased().forEach((status, answer) -> changes.add(gained(status, answer)));
        answers.getMissing()
                .forEach((status, answer) -> changes.add(new Change(
                        answer(status),
                        Change.Kind.LOST,
                        status(status) + "lost",
                        !isSuccess(status) || values.isAnsweredAlike(operation))));
        answers.getChanged().forEach(this::readAnswer);
    }

    /** The old client reads any success as it reads those that it knows. */
    private Change gained(String status, ApiResponse answer) {
        boolean withBody = answer.getContent() != null && !answer.getContent().isEmpty();
        boolean wire = !isSuccess(status) || (!withBody && values.isAnsweredAlike(operation));
        return new Change(answer(status), Change.Kind.GAINED, status(status) + "gained", wire);
    }

    private void readAnswer(String status, ChangedResponse answer) {
        readContent(answer(status), answer.getContent());
    }

    private Site answer(String status) {
        return Site.of(operation, isSuccess(status) ? Site.Part.ANSWER : Site.Part.ERROR, status);
    }

    private static String status(String status) {
        return isSuccess(status) ? "status " + Words.code(status) + " " : "";
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2");
    }

    private void readContent(Site site, @Nullable ChangedContent content) {
        if (content == null) {
            return;
        }
        boolean answered = site.part().isAnswered();
        for (String type : content.getIncreased().keySet()) {
            boolean wire = !answered || site.part() == Site.Part.ERROR || values.isAnsweredAlike(operation);
            changes.add(new Change(site, Change.Kind.GAINED, "media type " + Words.code(type) + " gained", wire));
        }
        for (String type : content.getMissing().keySet()) {
            boolean wire = answered && (site.part() == Site.Part.ERROR || values.isAnsweredAlike(operation));
            changes.add(new Change(site, Change.Kind.LOST, "media type " + Words.code(type) + " lost", wire));
        }
        content.getChanged()
                .values()
                .forEach(media -> new ChangedSchemaReader(values, changes).read(site, media.getSchema()));
    }

    private void readSecurity(ChangedSecurityRequirements security) {
        Site site = Site.of(operation, Site.Part.CREDENTIALS, "");
        boolean freeBefore = isFree(changed.getOldOperation().getSecurity());
        boolean freeNow = isFree(changed.getNewOperation().getSecurity());
        if (freeBefore || freeNow) {
            changes.add(
                    freeNow
                            ? Change.compatible(site, "needs no credentials now")
                            : Change.breaking(site, "needs credentials now"));
            return;
        }
        orEmpty(security.getMissing())
                .forEach(lost -> changes.add(Change.lost(
                        site, "credentials " + Words.codes(List.copyOf(lost.keySet())) + " no longer taken")));
        orEmpty(security.getIncreased())
                .forEach(gained -> changes.add(Change.gained(
                        site, "credentials " + Words.codes(List.copyOf(gained.keySet())) + " taken now")));
        security.getChanged().stream()
                .flatMap(requirement -> orEmpty(requirement.getChanged()).stream())
                .filter(Changed::isDifferent)
                .forEach(scheme -> changes.add(scheme(site, scheme)));
        if (security.getChanged().stream()
                .anyMatch(requirement -> isThere(requirement.getMissing()) || isThere(requirement.getIncreased()))) {
            changes.add(Change.breaking(site, "other credentials together, or in another place"));
        }
    }

    private static Change scheme(Site site, ChangedSecurityScheme scheme) {
        if (DocumentSlice.UNKNOWN.equals(scheme.getOldSecurityScheme().getScheme())) {
            return Change.gained(site, "credentials described that were only named");
        }
        return DocumentSlice.UNKNOWN.equals(scheme.getNewSecurityScheme().getScheme())
                ? new Change(site, Change.Kind.LOST, "credentials no longer described, only named", true)
                : Change.breaking(site, "other credentials, or others of their scopes");
    }

    private static boolean isThere(@Nullable Map<?, ?> schemes) {
        return schemes != null && !schemes.isEmpty();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static boolean isFree(@Nullable List<? extends Map<?, ?>> requirements) {
        return Optional.ofNullable(requirements)
                .map(all -> all.isEmpty() || all.stream().anyMatch(Map::isEmpty))
                .orElse(true);
    }
}
