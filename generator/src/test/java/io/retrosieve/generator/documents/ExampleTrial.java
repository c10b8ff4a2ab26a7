package io.retrosieve.generator.documents;

import io.retrosieve.generator.documents.ExampleResults.Verdict;
import io.retrosieve.generator.documents.Site.Kind;
import java.util.List;
import java.util.Optional;

/** Takes every example of a document through the emitted type of its schema. */
final class ExampleTrial {
    private final SchemaJudge judge;
    private final Routes routes;
    private final RoundTrip roundTrip;
    private final ParameterTrial parameters;

    ExampleTrial(SchemaJudge judge, Routes routes, RoundTrip roundTrip, ParameterTrial parameters) {
        this.parameters = parameters;
        this.judge = judge;
        this.routes = routes;
        this.roundTrip = roundTrip;
    }

    ExampleResults of(List<Example> examples) {
        ExampleResults results = new ExampleResults();
        examples.forEach(example -> judge(example, results));
        return results;
    }

    private void judge(Example example, ExampleResults results) {
        Optional<Route> route = routes.of(example);
        if (route.isEmpty()) {
            Optional<String> fault = parameters.fault(example);
            fault.ifPresentOrElse(
                    found -> judgeParameter(example, found, results),
                    () -> results.add(Verdict.NO_TYPE, example.pointer(), reason(example.site())));
            return;
        }
        RoundTrip.Outcome outcome = roundTrip.of(route.get());
        List<String> objections = judge.objections(example.schemaPointer(), example.value());
        if (objections.isEmpty() && outcome.fault() != null) {
            // a schema that takes the example may stand where nothing that has it can
            objections = judge.objections(route.get().pointer(), route.get().json());
        }
        if (!objections.isEmpty()) {
            String nevertheless = outcome.fault() == null ? "comes back nevertheless; " : "";
            results.add(Verdict.REFUTED, example.pointer(), nevertheless + String.join("; ", objections));
        } else if (outcome.fault() != null) {
            results.add(Verdict.FAILED, example.pointer(), outcome.fault());
        } else {
            results.add(
                    outcome.sameText() ? Verdict.ROUND_TRIPPED : Verdict.OTHER_TEXT,
                    example.pointer(),
                    route.get().json().toString());
        }
    }

    private void judgeParameter(Example example, String fault, ExampleResults results) {
        List<String> objections = judge.objections(example.schemaPointer(), example.value());
        if (fault.isEmpty() && objections.isEmpty()) {
            results.add(Verdict.ROUND_TRIPPED, example.pointer(), "");
        } else {
            results.add(
                    objections.isEmpty() ? Verdict.FAILED : Verdict.REFUTED,
                    example.pointer(),
                    fault + String.join("; ", objections));
        }
    }

    private static String reason(Site site) {
        if (site.is(Kind.ROOT)) {
            return "nothing uses it";
        }
        if (site.nearest(Kind.CALLBACK) != null || site.pointer().startsWith("#/webhooks/")) {
            return "of a callback or webhook, which the client does not receive";
        }
        if (site.nearest(Kind.HEADER) != null) {
            return "of a header of an answer";
        }
        if (site.nearest(Kind.PARAMETER) != null) {
            return "of a parameter that no method takes, or of a part of its schema";
        }
        Site media = site.nearest(Kind.MEDIA);
        return media != null && !BodyTypes.isJson(media)
                ? media.key() + " is handed on as it is"
                : "no operation reaches its schema";
    }
}
