package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A place of a document that may carry examples, or leads to one that does.
 *
 * @param role the member of the parent that holds it, {@code properties}
 * @param key its own name or index there; the role again where the member is the site itself
 */
record Site(
        Kind kind, String pointer, JsonNode node, @Nullable Site parent, String role, String key) {

    enum Kind {
        ROOT,
        COMPONENTS,
        PATH_ITEM,
        OPERATION,
        PARAMETER,
        HEADER,
        BODY,
        RESPONSE,
        MEDIA,
        CALLBACK,
        SCHEMA
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** The nearest site of this kind, from here upwards. */
    @Nullable
    Site nearest(Kind wanted) {
        Site site = this;
        while (site != null && site.kind != wanted) {
            site = site.parent;
        }
        return site;
    }

    /** {@code GET /notes}, if this is an operation of the document's own paths. */
    @Nullable
    String operationKey() {
        Site item = parent;
        boolean own = kind == Kind.OPERATION && item != null && item.role.equals("paths");
        return own ? key.toUpperCase(java.util.Locale.ROOT) + " " + item.key : null;
    }
}
