package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example that a document gives.
 *
 * @param pointer where it stands
 * @param site what it is an example of: a schema, a parameter, a header or a media type
 */
record Example(String pointer, Site site, JsonNode value) {

    /** The pointer of the schema that it should fit, which need not be there. */
    String schemaPointer() {
        return site.is(Site.Kind.SCHEMA) ? site.pointer() : site.pointer() + "/schema";
    }
}
