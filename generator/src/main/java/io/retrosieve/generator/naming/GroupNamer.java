package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.published.Arguments;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.PublishedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Names the groups of operations. Groups that callers know come first; of two that fall together the second has a number. */
final class GroupNamer {
    private final ApiModel api;
    private final PublishedNames published;
    private final Diagnostics diagnostics;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Words> words = new LinkedHashMap<>();

    GroupNamer(ApiModel api, PublishedNames published, Diagnostics diagnostics) {
        this.api = api;
        this.published = published;
        this.diagnostics = diagnostics;
        NameScope scope = NameScope.ofClasses(diagnostics);
        List<Operation> knownFirst = new ArrayList<>(api.operations().stream()
                .filter(operation -> published.operation(operation.key()).isPresent())
                .toList());
        knownFirst.forEach(operation -> known.add(operation.group()));
        knownFirst.addAll(api.operations());
        for (Operation operation : knownFirst) {
            words.computeIfAbsent(operation.group(), group -> {
                String spelled = Words.of(group).upperCamel();
                String word = scope.claim(spelled, what(group), operation.place());
                return Words.of(word.equals(spelled) ? group : word);
            });
        }
    }

    /** The words of groups that callers know. */
    List<String> known() {
        return known.stream().map(group -> words(group).upperCamel()).toList();
    }

    /** By the group, in the order of their operations. */
    Map<String, GroupNames> name(ClassNames classes) {
        Map<String, GroupNames> groups = new LinkedHashMap<>();
        NameScope accessors = NameScope.ofMembers(diagnostics, Rule.NAM001);
        for (Operation operation : api.operations()) {
            if (groups.containsKey(operation.group())) {
                continue;
            }
            Words ofGroup = words(operation.group());
            Place place = operation.place();
            String what = what(operation.group());
            ClassName type = classes.claimOwn(ofGroup.upperCamel() + KnownOwnClasses.API, what, place);
            ClassName service = classes.claimOwn(ofGroup.upperCamel() + KnownOwnClasses.SERVICE, what, place);
            String accessor = accessors.claim(accessor(ofGroup), what, place);
            groups.put(operation.group(), new GroupNames(type, service, accessor));
        }
        return groups;
    }

    /** What keeps the names of an operation: a group that has a number keeps it. */
    PublishedOperation published(Operation operation, OperationWords ofOperations, Map<String, GroupMethods> methods) {
        GroupMethods ofGroup = Objects.requireNonNull(methods.get(operation.group()));
        String method = ofGroup.shortMethod(operation);
        String word = words(operation.group()).upperCamel();
        boolean spelled = Words.of(operation.group()).upperCamel().equals(word);
        return new PublishedOperation(
                ofOperations.of(operation).lowerCamel(),
                spelled ? operation.group() : word,
                Optional.of(method).filter(name -> !name.equals(ofGroup.usualMethod(operation))),
                Arguments.of(operation, published));
    }

    private Words words(String group) {
        return Objects.requireNonNull(words.get(group), group);
    }

    private static String what(String group) {
        return "the group '" + group + "'";
    }

    private static String accessor(Words words) {
        String name = words.lowerCamel();
        return ReservedNames.isReservedFilter(name) || name.equals("builder") ? name + "_" : name;
    }
}
