package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names a test kit. Last of all: it must not change a name of the client that it belongs to. */
final class TestKitNamer {
    private final ApiModel api;
    private final ClassNames classes;
    private final Diagnostics diagnostics;

    TestKitNamer(ApiModel api, ClassNames classes, Diagnostics diagnostics) {
        this.api = api;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    TestKitNames name(NamePlan client, String clientWord) {
        ClassName fake = classes.claim("Fake" + clientWord, "the API in memory", api.place());
        ClassName samples = classes.claim(clientWord + "Samples", "the samples", api.place());
        Map<String, ClassName> apis = new LinkedHashMap<>();
        Map<String, NameScope> members = new HashMap<>();
        for (Operation operation : api.operations()) {
            String tag = operation.group();
            members.computeIfAbsent(tag, group -> NameScope.ofMembers(diagnostics, Rule.NAM001))
                    .claim(client.of(operation).method(), "the operation " + operation.id(), operation.place());
            apis.computeIfAbsent(
                    tag,
                    group -> classes.claim(
                            "Fake" + client.group(group).api().simpleName(),
                            "the group '" + group + "' in memory",
                            operation.place()));
        }
        return new TestKitNames(fake, samples, apis, operations(client, members), models(client));
    }

    private Map<String, String> operations(NamePlan client, Map<String, NameScope> members) {
        Map<String, String> names = new HashMap<>();
        for (Operation operation : api.operations()) {
            String method = Words.of("on").then(client.of(operation).method()).lowerCamel();
            NameScope scope = members.get(operation.group());
            String what = "what tells " + operation.id();
            names.put(operation.key(), scope == null ? method : scope.claim(method, what, operation.place()));
        }
        return names;
    }

    private Map<Place, String> models(NamePlan client) {
        NameScope scope = NameScope.ofMembers(diagnostics, Rule.NAM001);
        Map<Place, String> names = new HashMap<>();
        for (NamedModel model : client.models()) {
            String name = Words.of(model.type().simpleName()).lowerCamel();
            String method = ReservedNames.isReservedFilter(name) ? name + "_" : name;
            Place place = model.schema().place();
            names.put(place, scope.claim(method, "the sample of " + model.type().simpleName(), place));
        }
        return names;
    }
}
