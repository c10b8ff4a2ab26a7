package io.retrosieve.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.version.Version;

/**
 * What a repository has released. Neither what is installed on this machine nor what this build has made counts: a version
 * that is compared with itself is always compatible. So the local repository is an empty one.
 */
final class Releases implements AutoCloseable {
    private final RepositorySystem system;
    private final RemoteRepository remote;
    private final Path local;
    private final DefaultRepositorySystemSession session;

    Releases(RepositorySystem system, RepositorySystemSession session, RemoteRepository remote) {
        this.system = system;
        this.remote = remote;
        try {
            this.local = Files.createTempDirectory("releases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.session = new DefaultRepositorySystemSession(session);
        this.session.setWorkspaceReader(null);
        this.session.setCache(new DefaultRepositoryCache());
        this.session.setLocalRepositoryManager(
                system.newLocalRepositoryManager(this.session, new LocalRepository(local.toFile())));
    }

    /**
     * The highest release.
     *
     * @return empty if the repository says that it has none
     * @throws MojoExecutionException if it does not say
     */
    Optional<String> last(String groupId, String artifactId) throws MojoExecutionException {
        Artifact any = new DefaultArtifact(groupId, artifactId, "jar", "[0,)");
        try {
            VersionRangeResult range =
                    system.resolveVersionRange(session, new VersionRangeRequest(any, List.of(remote), null));
            for (Exception exception : range.getExceptions()) {
                if (!(exception instanceof MetadataNotFoundException)) {
                    throw new MojoExecutionException(exception.getMessage(), exception);
                }
            }
            return range.getVersions().stream()
                    .map(Version::toString)
                    .filter(version -> !version.endsWith("-SNAPSHOT"))
                    .reduce((lower, higher) -> higher);
        } catch (RepositoryException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Copies a jar. */
    void fetch(Artifact artifact, Path target) throws MojoExecutionException {
        try {
            Path file = system.resolveArtifact(session, new ArtifactRequest(artifact, List.of(remote), null))
                    .getArtifact()
                    .getFile()
                    .toPath();
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (RepositoryException | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws MojoExecutionException {
        try (Stream<Path> files = Files.walk(local)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't delete " + local, e);
        }
    }
}
