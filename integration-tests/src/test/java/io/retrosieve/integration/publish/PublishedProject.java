package io.retrosieve.integration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.publish.MavenBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** This project, published by {@code mvn deploy} to a company's repository: once for all classes that ask for it. */
final class PublishedProject implements BeforeAllCallback {
    /** One that nobody has in his local repository. */
    static final String VERSION = "94.7.2";

    private CompanyRepository repository;
    private Path sources;

    @Override
    public void beforeAll(ExtensionContext context) {
        Published published = context.getRoot()
                .getStore(Namespace.create(PublishedProject.class))
                .getOrComputeIfAbsent(Published.class, key -> new Published(context), Published.class);
        repository = published.repository;
        sources = published.sources;
    }

    /** Ends when all tests have run. */
    private static final class Published implements AutoCloseable {
        private final CompanyRepository repository = new CompanyRepository();
        private final ExtensionContext context;
        private final Path sources;

        Published(ExtensionContext context) {
            this.context = context;
            try {
                sources = Files.createTempDirectory("sources");
                repository.beforeAll(context);
                try {
                    publish();
                } catch (Throwable e) {
                    close();
                    throw e;
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private void publish() throws Exception {
            Projects.thisOne(sources, VERSION);
            Result result = deploy(MavenBuild.of(sources).deployingTo(repository.url(), CompanyRepository.DEPLOYER));
            assertThat(result.status()).as(result.text()).isZero();
            assertThat(result.text()).contains(VERSION + " is published to " + repository.url());
        }

        @Override
        public void close() {
            try {
                CompanyRepository.delete(sources);
                repository.afterAll(context);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    static Result deploy(MavenBuild build) throws Exception {
        return filesOnly(build).run("deploy", "-T2");
    }

    /** Without what says nothing about the files: tests, which run now, and checks of the sources. */
    static MavenBuild filesOnly(MavenBuild build) {
        return build.with("skipTests", "true")
                .with("maven.test.skip", "true")
                .with("spotless.check.skip", "true")
                .with("animal.sniffer.skip", "true")
                .with("maven.antrun.skip", "true");
    }

    String url() {
        return repository.url();
    }

    /** What was published, as it was built. */
    Path sources() {
        return sources;
    }

    /** Where the repository keeps what was published. */
    Path files() {
        return repository.files();
    }

    /** All that was published but for lists of versions, by path, each file with a digest of its bytes. */
    SortedMap<String, String> released() throws IOException {
        SortedMap<String, String> released = repository.released();
        released.keySet().removeIf(file -> file.startsWith("com/example/")); // by a test's own project
        return released;
    }
}
