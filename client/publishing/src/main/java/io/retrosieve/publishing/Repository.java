package io.retrosieve.publishing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.impl.RepositoryConnectorProvider;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.spi.connector.ArtifactDownload;
import org.eclipse.aether.spi.connector.ArtifactUpload;
import org.eclipse.aether.spi.connector.MetadataDownload;
import org.eclipse.aether.spi.connector.RepositoryConnector;
import org.eclipse.aether.spi.connector.Transfer;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.NoRepositoryConnectorException;
import org.jspecify.annotations.Nullable;

/** The repository that is published to, through Maven's own transport. */
final class Repository {
    private final RepositorySystem system;
    private final RepositoryConnectorProvider connectors;
    private final RepositorySystemSession session;
    private final RemoteRepository remote;

    Repository(
            RepositorySystem system,
            RepositoryConnectorProvider connectors,
            RepositorySystemSession session,
            RemoteRepository remote) {
        this.system = system;
        this.connectors = connectors;
        this.session = session;
        this.remote = remote;
    }

    String url() {
        return remote.getUrl();
    }

    /** Holds each file against what the repository has under its name. */
    Presence look(List<Publication> publications) throws MojoExecutionException {
        Presence presence = new Presence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Publication publication : publications) {
            for (Artifact artifact : publication.files().toList()) {
                look(artifact, presence);
            }
            if (!isListed(publication.last())) {
                presence.unlisted().add(publication.last().toString());
            }
        }
        return presence;
    }

    private void look(Artifact artifact, Presence presence) throws MojoExecutionException {
        try (Download there = new Download()) {
            ArtifactDownload download =
                    new ArtifactDownload(artifact, "", there.file(), RepositoryPolicy.CHECKSUM_POLICY_IGNORE);
            if (!get(List.of(download), null, download)) {
                presence.missing().add(artifact.toString());
            } else if (Files.mismatch(there.path(), artifact.getFile().toPath()) == -1) {
                presence.same().add(artifact.toString());
            } else {
                presence.different().add(artifact.toString());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't read " + artifact.getFile(), e);
        }
    }

    /** An upload may have broken off after a module's last file and before what lists the version. */
    private boolean isListed(Artifact artifact) throws MojoExecutionException {
        ReleaseListing listing = new ReleaseListing(artifact);
        try (Download there = new Download()) {
            MetadataDownload download =
                    new MetadataDownload(listing, "", there.file(), RepositoryPolicy.CHECKSUM_POLICY_IGNORE);
            return get(null, List.of(download), download) && listing.isIn(there.path());
        } catch (IOException e) {
            throw new MojoExecutionException("can't read what lists " + artifact, e);
        }
    }

    /** Whether it is there. */
    private boolean get(
            @Nullable List<ArtifactDownload> artifacts, @Nullable List<MetadataDownload> metadata, Transfer transfer)
            throws MojoExecutionException {
        try (RepositoryConnector connector = connect()) {
            connector.get(artifacts, metadata);
        }
        Exception failure = transfer.getException();
        if (failure == null) {
            return true;
        }
        if (failure instanceof ArtifactNotFoundException || failure instanceof MetadataNotFoundException) {
            return false;
        }
        throw broken(failure);
    }

    /** A file for what is downloaded, deleted when it has been looked at. */
    private record Download(Path path) implements AutoCloseable {
        Download() throws IOException {
            this(Files.createTempFile("published", ".tmp"));
        }

        File file() {
            return path.toFile();
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Uploads what is missing of a module's release, one file after the other, and ends at the first that fails. What
     * lists the version, {@code maven-metadata.xml}, comes last of all.
     */
    void upload(Publication publication, Presence presence) throws MojoExecutionException {
        for (Artifact artifact : publication.before()) {
            if (presence.missing().contains(artifact.toString())) {
                upload(artifact);
            }
        }
        if (presence.missing().contains(publication.last().toString())) {
            deploy(List.of(publication.last()));
        } else if (presence.unlisted().contains(publication.last().toString())) {
            deploy(new DeployRequest().addMetadata(new ReleaseListing(publication.last())));
        }
    }

    private void upload(Artifact artifact) throws MojoExecutionException {
        try (RepositoryConnector connector = connect()) {
            ArtifactUpload upload = new ArtifactUpload(artifact, artifact.getFile());
            connector.put(List.of(upload), null);
            if (upload.getException() != null) {
                throw broken(upload.getException());
            }
        }
    }

    /** A snapshot is found through its {@code maven-metadata.xml}, which is not written unless all of it is there. */
    void deploySnapshot(Publication publication) throws MojoExecutionException {
        deploy(publication.files().toList());
    }

    private void deploy(List<Artifact> artifacts) throws MojoExecutionException {
        deploy(new DeployRequest().setArtifacts(artifacts));
    }

    private void deploy(DeployRequest request) throws MojoExecutionException {
        try {
            system.deploy(session, request.setRepository(remote));
        } catch (RepositoryException e) {
            throw broken(e);
        }
    }

    private RepositoryConnector connect() throws MojoExecutionException {
        try {
            return connectors.newRepositoryConnector(session, remote);
        } catch (NoRepositoryConnectorException e) {
            throw broken(e);
        }
    }

    private static MojoExecutionException broken(Exception cause) {
        return new MojoExecutionException(cause.getMessage(), cause);
    }
}
