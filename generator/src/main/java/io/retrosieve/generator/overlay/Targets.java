package io.retrosieve.generator.overlay;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.TypeRef;
import com.jayway.jsonpath.spi.mapper.MappingProvider;
import io.retrosieve.generator.document.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a JSONPath selects in a document. */
final class Targets {
    private Targets() {}

    /**
     * The selected nodes, by identity.
     *
     * @throws JsonPathException if it is no JSONPath
     */
    static Set<Node> of(String path, Node root) {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        try {
            List<?> found = JsonPath.compile(path).read(root, configuration());
            found.forEach(node -> nodes.add((Node) node));
        } catch (PathNotFoundException e) {
            return nodes;
        }
        return nodes;
    }

    private static Configuration configuration() {
        return Configuration.builder()
                .jsonProvider(new NodeJsonProvider())
                .mappingProvider(new NothingMapped())
                .options(Option.ALWAYS_RETURN_LIST)
                .build();
    }

    /** Without one the library looks for its own, which maps to classes and brings more libraries. */
    private static final class NothingMapped implements MappingProvider {
        @Override
        public <T> T map(Object source, Class<T> type, Configuration configuration) {
            throw new UnsupportedOperationException("nodes stay what they are");
        }

        @Override
        public <T> T map(Object source, TypeRef<T> type, Configuration configuration) {
            throw new UnsupportedOperationException("nodes stay what they are");
        }
    }
}
