package io.retrosieve.publishing;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * Fetches what this project released last from the repository that it is published to, and from nowhere else. Sets
 * {@code lastRelease.version}, or {@code lastRelease.none} to {@code true} if there is none.
 */
@Mojo(name = "last-release", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class LastReleaseMojo extends RepositoryMojo {
    /** Whose jars are fetched, in the version of the project's own last release, as {@code <artifactId>.jar}. */
    @Parameter(required = true)
    private List<String> artifactIds = List.of();

    @Parameter(required = true)
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    @Inject
    LastReleaseMojo(RepositoryFactory repositories) {
        super(repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Properties properties = project.getProperties();
        properties.setProperty("lastRelease.none", "true");
        if (repository == null) {
            getLog().info("No repository is named to publish to, so there is no last release");
            return;
        }
        Optional<String> version = fetch(repository);
        if (version.isPresent()) {
            properties.setProperty("lastRelease.none", "false");
            properties.setProperty("lastRelease.version", version.get());
        }
        getLog().info(version.map(last -> "The last release is " + last).orElse("There is no release yet"));
    }

    private Optional<String> fetch(String from) throws MojoExecutionException, MojoFailureException {
        if (session.isOffline()) {
            throw new MojoFailureException("Offline there is no telling what was released last.");
        }
        try (Releases releases = repositories.releases(session.getRepositorySession(), from)) {
            Optional<String> version = releases.last(project.getGroupId(), project.getArtifactId());
            if (version.isPresent()) {
                for (String artifactId : artifactIds) {
                    releases.fetch(
                            new DefaultArtifact(project.getGroupId(), artifactId, "jar", version.get()),
                            outputDirectory.toPath().resolve(artifactId + ".jar"));
                }
            }
            return version;
        }
    }
}
