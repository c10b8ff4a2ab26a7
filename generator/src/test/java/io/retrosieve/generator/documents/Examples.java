package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.Site.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every example of a document; one that is shared counts wherever it is used. */
final class Examples {
    private final RawDocument document;
    private final List<Example> found = new ArrayList<>();
    private final Set<String> shared = new HashSet<>();

    private Examples(RawDocument document) {
        this.document = document;
    }

    static List<Example> in(RawDocument document, Sites sites) {
        Examples examples = new Examples(document);
        sites.all().forEach(examples::read);
        examples.readUnused(sites.all().get(0));
        return examples.found;
    }

    private void read(Site site) {
        boolean carrier = site.is(Kind.PARAMETER) || site.is(Kind.HEADER) || site.is(Kind.MEDIA);
        if (!carrier && !site.is(Kind.SCHEMA)) {
            return;
        }
        JsonNode single = site.node().get("example");
        if (single != null) {
            found.add(new Example(site.pointer() + "/example", site, single));
        }
        JsonNode several = site.node().path("examples");
        if (several.isArray()) {
            for (int i = 0; i < several.size(); i++) {
                found.add(new Example(site.pointer() + "/examples/" + i, site, several.get(i)));
            }
        } else if (carrier) {
            several.fieldNames()
                    .forEachRemaining(name -> named(site, RawDocument.child(site.pointer() + "/examples", name)));
        }
    }

    private void named(Site site, String pointer) {
        String target = document.resolved(pointer);
        shared.add(target);
        JsonNode value = document.at(target).get("value");
        if (value != null) {
            found.add(new Example(pointer, site, value));
        }
    }

    /** Nothing says what these are examples of. */
    private void readUnused(Site root) {
        String holder = "#/components/examples";
        document.at(holder).properties().forEach(member -> {
            String pointer = RawDocument.child(holder, member.getKey());
            JsonNode value = member.getValue().get("value");
            if (value != null && !shared.contains(pointer)) {
                found.add(new Example(pointer, root, value));
            }
        });
    }
}
