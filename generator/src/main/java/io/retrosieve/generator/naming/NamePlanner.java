package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.published.PublishedNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes the {@link NamePlan}. Published names come first, whatever has them now; then models: theirs are the names that the
 * document chose itself.
 */
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

    /**
     * The names of what is emitted; those of the client are the same whatever that is.
     *
     * @param published names that stay
     */
    public NamePlan plan(Output output, PublishedNames published) {
        boolean onePackage = options.apiPackage().equals(options.modelPackage());
        NameScope modelClasses = NameScope.ofClasses(diagnostics);
        NameScope apiClasses = onePackage ? modelClasses : NameScope.ofClasses(diagnostics);
        ClassNames models = new ClassNames(options.modelPackage(), modelClasses, diagnostics);
        ClassNames apis = new ClassNames(options.apiPackage(), apiClasses, diagnostics);

        OperationWords words = new OperationWords(api, published, diagnostics);
        GroupNamer groupNamer = new GroupNamer(api, published, diagnostics);
        String client = clientWord(published);
        KnownClasses known = KnownClasses.of(api, filters, published, models);
        KnownOwnClasses own = new KnownOwnClasses(published, client, apis, models);
        own.keep(filters, words, groupNamer);

        SchemaNames schemas =
                new SchemaNamer(api, filters, models, known, new MemberNamer(published, diagnostics)).name(words);
        Map<String, GroupNames> groups = groupNamer.name(apis);
        Map<String, GroupMethods> methods = methods(words, published);
        NamePlan plan = new NamePlan(
                apis.claimOwn(client + KnownOwnClasses.CLIENT, "the client", api.place()),
                models.claimOwn(client + KnownOwnClasses.FACTORY, "the adapter factory", api.place()),
                models.claimOwn(client + KnownOwnClasses.ADAPTERS, "the adapters of each service", api.place()),
                new CredentialNamer(published, diagnostics).name(api.securitySchemes()),
                groups,
                operations(new OperationNamer(apis, words, published, diagnostics), methods),
                schemas,
                Optional.empty(),
                published);
        NamePlan recorded = plan.with(new NameRecorder(api, filters, plan)
                .record(client, own.numbered(), operation -> groupNamer.published(operation, words, methods)));
        return output == Output.TEST_KIT
                ? recorded.with(new TestKitNamer(api, apis, diagnostics).name(recorded, client))
                : recorded;
    }

    private String clientWord(PublishedNames published) {
        if (!options.clientName().isEmpty()) {
            return options.clientName();
        }
        return published.client().isEmpty()
                ? Words.of(api.title()).withoutLast("api").upperCamel()
                : published.client();
    }

    private Map<String, GroupMethods> methods(OperationWords words, PublishedNames published) {
        Map<String, GroupMethods> methods = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            methods.computeIfAbsent(operation.group(), group -> new GroupMethods(group, words, published))
                    .claim(operation);
        }
        return methods;
    }

    private Map<String, OperationNames> operations(OperationNamer namer, Map<String, GroupMethods> methods) {
        Map<String, OperationNames> names = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            GroupMethods ofGroup = Objects.requireNonNull(methods.get(operation.group()));
            names.put(operation.key(), namer.name(filters.of(operation), ofGroup));
        }
        return names;
    }
}
