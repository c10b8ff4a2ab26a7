package io.retrosieve.generator.plugin;

import io.retrosieve.generator.Generation;
import io.retrosieve.generator.Generator;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Remark;
import io.retrosieve.generator.diagnostic.Severity;
import io.retrosieve.generator.options.Option;
import io.retrosieve.generator.options.Options;
import io.retrosieve.generator.options.RefusedOptionException;
import io.retrosieve.generator.write.OutputFile;
import io.retrosieve.generator.write.StaleFiles;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.GeneratorLanguage;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code retrosieve}. Every file is a supporting file that our own templating engine renders: so the ignore
 * file, the dry run, the list of files and the minimal update of OpenAPI Generator work as for any other generator.
 */
public class RetrosieveCodegen extends DefaultCodegen {
    /** Below the framework's own: its CLI shows no other, and warnings that nobody sees are silence. */
    private static final Logger LOG = LoggerFactory.getLogger("org.openapitools.codegen.retrosieve");

    private Options options = Options.of(Map.of());
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final List<String> closingLines = new ArrayList<>();
    private @Nullable StaleFiles staleFiles;

    /** Called by the service loader, twice for each run: nothing global may be touched here. */
    public RetrosieveCodegen() {
        outputFolder = "generated-code" + File.separator + "retrosieve";
        // DefaultCodegen's own options sort and rename parameters of templates that we don't have.
        cliOptions.clear();
        for (Option option : Option.values()) {
            cliOptions.add(
                    CliOption.newString(option.key(), option.description()).defaultValue(option.otherwise()));
        }
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "retrosieve";
    }

    @Override
    public String getHelp() {
        return "Generates a Retrofit client with Moshi adapters in which bracketed and deepObject query filters are typed.";
    }

    @Override
    public GeneratorLanguage generatorLanguage() {
        return GeneratorLanguage.JAVA;
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return new RenderedTexts(texts);
    }

    /** The normaliser merges and renames what the document says; we read the document itself. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** The resolver merges equal inline schemas under the name of one operation. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Called once, on the instance that runs: switches the stock passes off, which cost time and emit nothing of ours. */
    @Override
    public void setOutputDir(String dir) {
        super.setOutputDir(dir);
        GlobalSettings.clearProperty("apis");
        GlobalSettings.clearProperty("models");
        GlobalSettings.clearProperty("webhooks");
        GlobalSettings.setProperty("supportingFiles", "");
    }

    @Override
    public void processOpts() {
        additionalProperties.keySet().forEach(RetrosieveCodegen::warnOfSlip);
        super.processOpts();
        try {
            options = Options.of(additionalProperties);
        } catch (RefusedOptionException e) {
            throw new IllegalArgumentException(e.getMessage() + ". config-help -g retrosieve lists the options.", e);
        }
    }

    /** Options of other generators and the framework's own come this way too, so only what looks like ours is told. */
    private static void warnOfSlip(String key) {
        if (Option.of(key).isEmpty()) {
            Option.nearest(key).ifPresent(near -> LOG.warn("unknown option '{}'; is {} meant?", key, near.key()));
        }
    }

    @Override
    public void processOpenAPI(OpenAPI openApi) {
        Diagnostics diagnostics = new Diagnostics(options.severities());
        Generation generation = generate(diagnostics);
        staleFiles = StaleFiles.before(Path.of(getOutputDir()));
        for (OutputFile file : options.placed(generation)) {
            String path = file.path();
            paths.add(path);
            int name = path.lastIndexOf('/');
            texts.put(path, file.text());
            supportingFiles.add(new SupportingFile(
                    path + RenderedTexts.EXTENSION, path.substring(0, Math.max(0, name)), path.substring(name + 1)));
        }
        closingLines.addAll(generation.closingLines(diagnostics));
    }

    /** Warnings are shown even if an error ends the run: all faults at once. */
    private Generation generate(Diagnostics diagnostics) {
        try {
            return new Generator(options.generator(), diagnostics).generate(getInputSpec());
        } finally {
            log(diagnostics);
        }
    }

    /**
     * Called last, instead of the framework's request for donations. What was counted is said here: before, thousands of
     * lines about written files would push it out of sight.
     */
    @Override
    public void postProcess() {
        if (staleFiles != null) {
            staleFiles.delete(paths);
        }
        closingLines.forEach(LOG::info);
    }

    /** An error's text is in the exception. */
    private static void log(Diagnostics diagnostics) {
        for (Remark remark : diagnostics.remarks()) {
            if (remark.severity() == Severity.WARNING) {
                LOG.warn(remark.text());
            } else {
                LOG.info(remark.text());
            }
        }
    }

    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }
}
