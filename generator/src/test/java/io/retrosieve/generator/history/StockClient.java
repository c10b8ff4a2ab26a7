package io.retrosieve.generator.history;

import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What OpenAPI Generator's own {@code java} generator makes for Retrofit, with all the files that its clients are made of. */
final class StockClient implements Client {
    private static final String PACKAGE = "com.example.client";

    private final Path folder;

    StockClient(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<OutputFile> generate(Path state) throws IOException {
        Path output = Files.createTempDirectory(folder, "stock");
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("java")
                .setInputSpec(state.toString())
                .setOutputDir(output.toString())
                .setValidateSpec(false)
                .setLibrary("retrofit2")
                .setInvokerPackage(PACKAGE)
                .setApiPackage(PACKAGE + ".api")
                .setModelPackage(PACKAGE + ".model");
        for (String unwanted : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
            configurator.addGlobalProperty(unwanted, "false");
        }
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return files(output.resolve("src").resolve("main").resolve("java"));
    }

    private static List<OutputFile> files(Path sources) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(sources)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String path = sources.relativize(file).toString().replace('\\', '/');
                files.add(new OutputFile(path, Files.readString(file)));
            }
        }
        return files;
    }
}
