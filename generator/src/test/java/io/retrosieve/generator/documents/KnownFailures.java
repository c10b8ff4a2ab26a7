package io.retrosieve.generator.documents;

import java.util.List;
import java.util.Map;

/**
 * What is known not to work yet, by document. An entry that begins to work fails the test too: then it is removed here.
 */
final class KnownFailures {
    /** Examples that fit their schema, but do not come back. */
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "lago.yaml",
                    List.of(
                            // parameters that are left out, see below
                            "#/paths/~1api_logs/get/parameters/5/schema/example",
                            "#/paths/~1customers~1{external_customer_id}~1current_usage/get/parameters/6/schema/example",
                            "#/paths/~1customers~1{external_customer_id}~1current_usage/get/parameters/9/schema/example"),
            // an array for a schema that has properties and no type, and so takes anything that is no object
            "telnyx-2021.json", List.of("#/components/schemas/attempt/example"),
            "telnyx-2025-01.json", List.of("#/components/schemas/attempt/example"));

    /** Operations whose request is valid to neither judge, can't be sent, or lacks a parameter. */
    private static final Map<String, List<String>> REQUESTS = Map.of(
            "box.json",
                    List.of(
                            // mdfilters: a list of objects, by its content JSON
                            "GET /search"),
            "lago.yaml",
                    List.of(
                            // http_statuses[]: a list whose items are one of several types
                            "GET /api_logs",
                            // group and filter_by_group: objects with any keys
                            "GET /customers/{external_customer_id}/current_usage"),
            "stripe.json",
                    List.of(
                            // lists of objects, and maps, in a deepObject
                            "GET /v1/credit_notes/preview",
                            "GET /v1/credit_notes/preview/lines",
                            "GET /v1/invoices/upcoming",
                            "GET /v1/invoices/upcoming/lines",
                            "GET /v1/skus"),
            "telnyx-2025-01.json",
                    List.of(
                            // a header whose name has a colon and spaces: reported and left out, as no client can send
                            // it
                            "GET /usage_reports",
                            "GET /usage_reports/options",
                            // recordsPerPage and page
                            "GET /phoneNumberAssignmentByProfile/{taskId}/phoneNumbers",
                            "GET /phone_number_campaigns"));

    private KnownFailures() {}

    static List<String> requests(String document) {
        return REQUESTS.getOrDefault(document, List.of());
    }

    static List<String> examples(String document) {
        return EXAMPLES.getOrDefault(document, List.of());
    }
}
