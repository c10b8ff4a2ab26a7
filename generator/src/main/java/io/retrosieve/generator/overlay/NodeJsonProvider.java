package io.retrosieve.generator.overlay;

import com.jayway.jsonpath.InvalidJsonException;
import com.jayway.jsonpath.spi.json.AbstractJsonProvider;
import io.retrosieve.generator.document.Node;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets JSONPath look at a document's own nodes, so that what it selects is known by its place. It changes nothing. */
final class NodeJsonProvider extends AbstractJsonProvider {

    @Override
    public boolean isArray(@Nullable Object value) {
        return value instanceof List || (value instanceof Node node && node.is(Node.Kind.ARRAY));
    }

    @Override
    public boolean isMap(@Nullable Object value) {
        return value instanceof Node node && node.is(Node.Kind.OBJECT);
    }

    @Override
    public int length(Object value) {
        if (value instanceof List<?> results) {
            return results.size();
        }
        Node node = (Node) value;
        return node.is(Node.Kind.OBJECT) ? node.members().size() : node.items().size();
    }

    @Override
    public Iterable<?> toIterable(Object value) {
        if (value instanceof List<?> results) {
            return results;
        }
        Node node = (Node) value;
        return node.is(Node.Kind.OBJECT) ? node.members().values() : node.items();
    }

    @Override
    public Collection<String> getPropertyKeys(Object value) {
        return ((Node) value).members().keySet();
    }

    @Override
    public Object getMapValue(Object value, String key) {
        Map<String, Node> members = ((Node) value).members();
        return members.containsKey(key) ? members.get(key) : UNDEFINED;
    }

    @Override
    public Object getArrayIndex(Object value, int index) {
        return value instanceof List<?> results
                ? results.get(index)
                : ((Node) value).items().get(index);
    }

    @Override
    public @Nullable Object unwrap(@Nullable Object value) {
        if (!(value instanceof Node node)) {
            return value;
        }
        return switch (node.kind()) {
            case STRING -> node.text();
            case NUMBER -> new BigDecimal(node.text());
            case BOOLEAN -> Boolean.valueOf(node.text());
            case NULL -> null;
            case OBJECT, ARRAY -> node;
        };
    }

    @Override
    public Object createArray() {
        return new ArrayList<>();
    }

    @Override
    @SuppressWarnings("unchecked") // createArray made it
    public void setArrayIndex(Object array, int index, Object value) {
        List<Object> results = (List<Object>) array;
        if (index == results.size()) {
            results.add(value);
        } else {
            results.set(index, value);
        }
    }

    @Override
    public Object createMap() {
        throw new UnsupportedOperationException("nothing is made of a document");
    }

    @Override
    public Object parse(String json) {
        throw new InvalidJsonException("documents are read elsewhere");
    }

    @Override
    public Object parse(InputStream json, String charset) {
        throw new InvalidJsonException("documents are read elsewhere");
    }

    @Override
    public String toJson(Object value) {
        return String.valueOf(value);
    }
}
