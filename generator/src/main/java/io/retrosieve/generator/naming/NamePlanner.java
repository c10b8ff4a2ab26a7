package io.retrosieve.generator.naming;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the {@link NamePlan}. Models are named first: theirs are the names that the document chose itself. */
public final class NamePlanner {
    private final ApiModel api;
    private final FilterSchema filters;
    private final NamingOptions options;
    private final Diagnostics diagnostics;

    public NamePlanner(ApiModel api, FilterSchema filters, NamingOptions options, Diagnostics diagnostics) {
        this.api = api;
        this.filters = filters;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The names of what is emitted; those of the client are the same whatever that is. */
    public NamePlan plan(Output output) {
        boolean onePackage = options.apiPackage().equals(options.modelPackage());
        NameScope modelClasses = NameScope.ofClasses(diagnostics);
        NameScope apiClasses = onePackage ? modelClasses : NameScope.ofClasses(diagnostics);
        ClassNames models = new ClassNames(options.modelPackage(), modelClasses, diagnostics);
        ClassNames apis = new ClassNames(options.apiPackage(), apiClasses, diagnostics);

        OperationWords words = new OperationWords(api, diagnostics);
        SchemaNames schemas = new SchemaNamer(api, filters, models, new MemberNamer(diagnostics)).name(words);
        String client = clientWord();
        Map<String, GroupNames> groups = groups(apis);
        NamePlan plan = new NamePlan(
                apis.claim(client + "Client", "the client", api.place()),
                models.claim(client + "JsonAdapterFactory", "the adapter factory", api.place()),
                models.claim(client + "JsonAdapters", "the adapters of each service", api.place()),
                new CredentialNamer(diagnostics).name(api.securitySchemes()),
                groups,
                operations(apis, words),
                schemas,
                Optional.empty());
        return output == Output.TEST_KIT
                ? plan.with(new TestKitNamer(api, apis, diagnostics).name(plan, client))
                : plan;
    }

    private String clientWord() {
        return options.clientName().isEmpty()
                ? Words.of(api.title()).withoutLast("api").upperCamel()
                : options.clientName();
    }

    private Map<String, GroupNames> groups(ClassNames apis) {
        Map<String, GroupNames> groups = new LinkedHashMap<>();
        NameScope accessors = NameScope.ofMembers(diagnostics, Rule.NAM001);
        for (Operation operation : api.operations()) {
            if (groups.containsKey(operation.group())) {
                continue;
            }
            Words words = Words.of(operation.group());
            Place place = operation.place();
            String what = "the group '" + operation.group() + "'";
            ClassName api = apis.claim(words.upperCamel() + "Api", what, place);
            ClassName service = apis.claim(words.upperCamel() + "Service", what, place);
            groups.put(operation.group(), new GroupNames(api, service, accessors.claim(accessor(words), what, place)));
        }
        return groups;
    }

    private Map<String, OperationNames> operations(ClassNames apis, OperationWords words) {
        Map<String, GroupMethods> methods = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            methods.computeIfAbsent(operation.group(), group -> new GroupMethods(group, words))
                    .claim(operation);
        }
        OperationNamer namer = new OperationNamer(apis, words, diagnostics);
        Map<String, OperationNames> names = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            GroupMethods ofGroup = Objects.requireNonNull(methods.get(operation.group()));
            names.put(operation.key(), namer.name(filters.of(operation), ofGroup));
        }
        return names;
    }

    private static String accessor(Words words) {
        String name = words.lowerCamel();
        return ReservedNames.isReservedFilter(name) || name.equals("builder") ? name + "_" : name;
    }
}
