package io.retrosieve.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

/** Ways to break lint/sound.yaml, each with the rule that must object and where. */
enum Breakage {
    KEY_TWICE("      operationId: listCalls\n", "      operationId: a\n      operationId: b\n", "YAML", ""),
    UNKNOWN_KEYWORD("maximum: 250", "maximun: 250", "UNKNOWN-001", "/paths/~1calls/get/parameters/1/schema/maximun"),
    UNKNOWN_TYPE("type: boolean", "type: bool", "SCH-003", "/paths/~1calls/get/parameters/0/schema/type"),
    UNKNOWN_LOCATION("in: query", "in: url", "PAR-009", "/paths/~1calls/get/parameters/0/in"),
    PARAMETER_TWICE("name: page[size]", "name: filter[failed]", "PAR-019", "/paths/~1calls/get/parameters/1/in"),
    OPERATION_ID_TWICE("components:\n", """
              /again:
                get:
                  operationId: listCalls
                  tags: [Calls]
                  summary: Again
                  description: Again.
                  responses:
                    default:
                      description: Again.
            components:
            """, "OP-003", "/paths/~1again/get/operationId"),
    NO_OPERATION_ID("      operationId: listCalls\n", "", "OP-008", "/paths/~1calls/get"),
    LOST_REFERENCE(
            "schemas/Call'", "schemas/Cal'", "SCH-001", "/components/schemas/CallPage/properties/data/items/$ref"),
    LOST_SECURITY_SCHEME("- key: []", "- kee: []", "SREQ-001", "/paths/~1calls/get/security/0"),
    NO_RESPONSE_DESCRIPTION(
            "          description: A page of calls.\n", "", "RES-001", "/paths/~1calls/get/responses/200"),
    NO_PARAMETER_DESCRIPTION(
            "          description: The size of the page.\n", "", "DESCRIPTION", "/paths/~1calls/get/parameters/1"),
    NO_SCHEMA_DESCRIPTION("      description: A call.\n", "", "DESCRIPTION", "/components/schemas/Call"),
    NO_PROPERTY_DESCRIPTION(
            "          description: When the call started.\n",
            "",
            "DESCRIPTION",
            "/components/schemas/Call/properties/started_at"),
    WRONG_PARAMETER_EXAMPLE("example: false", "example: perhaps", "EXAMPLE", "/paths/~1calls/get/parameters/0/example"),
    WRONG_RESPONSE_EXAMPLE(
            "total: 55",
            "total: '55'",
            "EXAMPLE",
            "/paths/~1calls/get/responses/200/content/application~1json/example/total"),
    WRONG_FORMAT_IN_EXAMPLE(
            "'2019-03-29T11:10:19Z'",
            "yesterday",
            "EXAMPLE",
            "/paths/~1calls/get/responses/200/content/application~1json/example/data/0/started_at"),
    WRONG_PROPERTY_EXAMPLE(
            "example: 3\n", "example: three\n", "EXAMPLE", "/components/schemas/CallPage/properties/total/example"),
    WRONG_DEFAULT("default: 20", "default: 251", "EXAMPLE", "/paths/~1calls/get/parameters/1/schema/default"),
    REQUIRED_BUT_ABSENT("        - title\n", "        - titel\n", "REQUIRED", "/components/schemas/Fault/required/0"),
    UNUSED_COMPONENT(
            "    Call:\n",
            "    Left:\n      type: string\n      description: Left over.\n    Call:\n",
            "UNUSED",
            "/components/schemas/Left");

    final String rule;
    final String pointer;
    private final String written;
    private final String replacement;

    Breakage(String written, String replacement, String rule, String pointer) {
        this.written = written;
        this.replacement = replacement;
        this.rule = rule;
        this.pointer = pointer;
    }

    String applyTo(String document) {
        int at = document.indexOf(written);
        assertThat(at).as("the document has: %s", written).isNotNegative();
        return document.substring(0, at) + replacement + document.substring(at + written.length());
    }
}
