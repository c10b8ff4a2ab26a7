package io.retrosieve.generator;

import io.retrosieve.generator.check.Checks;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.DocumentReader;
import io.retrosieve.generator.emit.EmitContext;
import io.retrosieve.generator.emit.Emitters;
import io.retrosieve.generator.filter.FilterReader;
import io.retrosieve.generator.lint.Linter;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.naming.NamePlan;
import io.retrosieve.generator.naming.NamePlanner;
import io.retrosieve.generator.overlay.Overlays;
import io.retrosieve.generator.published.PublishedApi;
import io.retrosieve.generator.published.PublishedNames;
import io.retrosieve.generator.published.PublishedNamesReader;
import io.retrosieve.generator.published.PublishedNamesText;
import io.retrosieve.generator.read.ApiReader;
import io.retrosieve.generator.source.JavaSource;
import io.retrosieve.generator.write.OutputFile;
import io.retrosieve.generator.write.OutputFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pipeline: overlay, read, lint, filter, check, naming, emit, source, write. Each stage goes on as far as it soundly can. */
public final class Generator {
    /** Beside the sources, not among them: it is no part of the client. */
    private static final String NAMES_FILE = "retrosieve-names.yaml";

    private final GeneratorOptions options;
    private final Diagnostics diagnostics;

    public Generator(GeneratorOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /**
     * The client of this document.
     *
     * @param location a file, a {@code file:} URL or a class path resource
     * @throws io.retrosieve.generator.diagnostic.InvalidDocumentException with all errors, if there is one
     */
    public Generation generate(String location) {
        return emit(plan(correct(location)), location);
    }

    /** The document as the overlays correct it. */
    public Document correct(String location) {
        Optional<Document> document = new DocumentReader(diagnostics).read(location);
        diagnostics.failOnErrors();
        Document corrected = new Overlays(diagnostics).apply(options.overlays(), document.orElseThrow());
        diagnostics.failOnErrors();
        return corrected;
    }

    /** What is emitted, and how it is called. It is all that is kept of a document, which can be large. */
    public ClientPlan plan(Document corrected) {
        PublishedNames published = new PublishedNamesReader(diagnostics).read(options.names());
        ApiModel read = new ApiReader(corrected, options.selection(), diagnostics).read();
        new Linter(corrected, places(read), diagnostics).run();
        ApiModel api = PublishedApi.of(read, published);
        FilterSchema filters = new FilterReader(api, diagnostics).read();
        new Checks().run(api, filters, diagnostics);
        NamePlan names = new NamePlanner(api, filters, options.naming(), diagnostics).plan(options.output(), published);
        diagnostics.failOnErrors();
        return new ClientPlan(api, filters, names);
    }

    /** The files of a plan. */
    public Generation emit(ClientPlan plan, String location) {
        OutputFiles files = new OutputFiles(diagnostics);
        EmitContext context = new EmitContext(plan.api(), plan.filters(), plan.names());
        Emitters.of(options.output()).emit(context, emitted -> add(emitted, files));
        diagnostics.failOnErrors();
        List<OutputFile> sorted = files.sorted();
        return new Generation(sorted, record(plan.names()), Summary.of(sorted.size(), plan.api()), location);
    }

    private Optional<OutputFile> record(NamePlan names) {
        return options.output() == Output.CLIENT
                ? Optional.of(new OutputFile(NAMES_FILE, PublishedNamesText.of(names.published())))
                : Optional.empty();
    }

    private static Set<Place> places(ApiModel api) {
        return api.operations().stream().map(Operation::place).collect(Collectors.toSet());
    }

    private static void add(Emitters.EmittedFile file, OutputFiles files) {
        String folder = file.name().packageName().replace('.', '/');
        String name = file.name().simpleName() + ".java";
        String text = new JavaSource(file.name(), file.spec(), file.comment(), file.constants()).text();
        files.add(folder.isEmpty() ? name : folder + "/" + name, text, file.place());
    }
}
