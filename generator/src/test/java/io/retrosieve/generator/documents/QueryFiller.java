package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.retrosieve.generator.documents.Leaves.Leaf;
import io.retrosieve.runtime.Condition;
import io.retrosieve.runtime.Conditions;
import io.retrosieve.runtime.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills an emitted query by calling each of its methods; what a method sends is found by looking at the query. */
final class QueryFiller {
    private static final List<Function<List<Object>, Condition<?>>> CONDITIONS = List.of(
            values -> Conditions.eq(values.get(0)),
            values -> Conditions.gt(values.get(0)),
            values -> Conditions.gte(values.get(0)),
            values -> Conditions.lt(values.get(0)),
            values -> Conditions.lte(values.get(0)),
            values -> Conditions.oneOf(
                    values.get(0), values.subList(1, values.size()).toArray()),
            values -> Conditions.contains(values.get(0).toString()),
            values -> Conditions.startsWith(values.get(0).toString()),
            values -> Conditions.endsWith(values.get(0).toString()));

    private final TypedValues values;

    QueryFiller(TypedValues values) {
        this.values = values;
    }

    /** A query with a value for each name that its methods can send. */
    Query filled(Class<?> type, List<Leaf> leaves) {
        return filled(type, leaves, leaves);
    }

    /** A query that is begun with what is required of these, and has a value for each name of those. */
    Query filled(Class<?> type, List<Leaf> required, List<Leaf> leaves) {
        Query query = started(type, required);
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
        for (Method method : methods) {
            query = called(query, method, leaves);
        }
        return query;
    }

    private Query started(Class<?> type, List<Leaf> leaves) {
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers())) {
                Object[] arguments = new Object[method.getParameterCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = any(method.getGenericParameterTypes()[i], leaves);
                }
                Object query = invoke(method, null, arguments);
                if (query instanceof Query started) {
                    return started;
                }
            }
        }
        throw new IllegalStateException(type.getSimpleName() + " can't be begun");
    }

    private @Nullable Object any(Type type, List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> values.of(type, leaf.value()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** With every value that the method takes and sends under the name that the value is for. */
    private Query called(Query query, Method method, List<Leaf> leaves) {
        Query filled = query;
        for (Leaf leaf : leaves) {
            for (Object argument : arguments(method.getGenericParameterTypes()[0], leaf.value())) {
                Object next = invoke(method, filled, argument);
                if (next instanceof Query candidate && sends(candidate, filled, leaf.wireName())) {
                    filled = candidate;
                }
            }
        }
        return filled;
    }

    private List<Object> arguments(Type type, JsonNode json) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (!Condition.class.isAssignableFrom(raw)) {
            Object value = values.of(type, json);
            return value == null ? List.of() : List.of(value);
        }
        Type compared = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : String.class;
        List<Object> compares = new ArrayList<>();
        for (JsonNode one : json.isArray() ? json : List.of(json)) {
            Object value = values.of(compared, one);
            if (value == null) {
                return List.of();
            }
            compares.add(value);
        }
        List<Object> conditions = new ArrayList<>();
        if (!compares.isEmpty()) {
            CONDITIONS.stream()
                    .map(condition -> (Object) condition.apply(compares))
                    .filter(raw::isInstance)
                    .forEach(conditions::add);
        }
        return conditions;
    }

    /** Whether the one difference is this name, which was not sent before; or what was begun with, said better. */
    private static boolean sends(Query candidate, Query before, String wireName) {
        List<Map.Entry<String, String>> more = new ArrayList<>(candidate.entrySet());
        more.removeAll(new ArrayList<>(before.entrySet()));
        return !more.isEmpty()
                && more.stream()
                        .allMatch(entry -> entry.getKey().equals(wireName)
                                || entry.getKey().startsWith(wireName + "["));
    }

    private static @Nullable Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
