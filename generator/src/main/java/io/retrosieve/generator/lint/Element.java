package io.retrosieve.generator.lint;

import java.util.Locale;
import java.util.Set;

/** The kinds of objects that a document is made of, with the keywords that OpenAPI 3.0 and 3.1 know of each. */
enum Element {
    PATH_ITEM("pathItems", "$ref summary description servers parameters get put post delete options head patch trace"),
    OPERATION(
            "operations",
            "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated"
                    + " security servers"),
    PARAMETER(
            "parameters",
            "$ref name in description required deprecated allowEmptyValue style explode allowReserved schema example"
                    + " examples content"),
    HEADER("headers", "$ref description required deprecated style explode schema example examples content"),
    BODY("requestBodies", "$ref description content required"),
    RESPONSE("responses", "$ref summary description headers content links"),
    MEDIA_TYPE("mediaTypes", "schema example examples encoding"),
    SCHEMA(
            "schemas",
            "$ref title description type format enum const default example examples deprecated nullable readOnly writeOnly"
                    + " allOf oneOf anyOf not if then else discriminator properties patternProperties propertyNames"
                    + " additionalProperties unevaluatedProperties required dependentRequired dependentSchemas items"
                    + " prefixItems additionalItems contains minContains maxContains unevaluatedItems minItems maxItems"
                    + " uniqueItems minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength"
                    + " pattern minProperties maxProperties contentEncoding contentMediaType contentSchema xml"
                    + " externalDocs dependencies definitions $defs $id $schema $anchor $comment $vocabulary $dynamicRef"
                    + " $dynamicAnchor $recursiveRef $recursiveAnchor");

    private final String section;
    private final Set<String> keywords;

    Element(String section, String keywords) {
        this.section = section;
        this.keywords = Set.of(keywords.split(" "));
    }

    /** Where in {@code components} such objects have names. */
    String section() {
        return section;
    }

    boolean knows(String keyword) {
        return keywords.contains(keyword) || keyword.startsWith("x-");
    }

    /** {@code a path item}, as a message says it. */
    String words() {
        String name =
                this == BODY ? "request body" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (this == OPERATION ? "an " : "a ") + name;
    }
}
