package io.retrosieve.publishing;

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
import org.eclipse.aether.spi.connector.RepositoryConnector;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.NoRepositoryConnectorException;

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
        Presence presence = new Presence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Publication publication : publications) {
            for (Artifact artifact : publication.files().toList()) {
                look(artifact, presence);
            }
        }
        return presence;
    }

    private void look(Artifact artifact, Presence presence) throws MojoExecutionException {
        try (RepositoryConnector connector = connect()) {
            Path there = Files.createTempFile("published", ".tmp");
            try {
                ArtifactDownload download =
                        new ArtifactDownload(artifact, "", there.toFile(), RepositoryPolicy.CHECKSUM_POLICY_IGNORE);
                connector.get(List.of(download), null);
                if (download.getException() instanceof ArtifactNotFoundException) {
                    presence.missing().add(artifact.toString());
                } else if (download.getException() != null) {
                    throw broken(download.getException());
                } else if (Files.mismatch(there, artifact.getFile().toPath()) == -1) {
                    presence.same().add(artifact.toString());
                } else {
                    presence.different().add(artifact.toString());
                }
            } finally {
                Files.deleteIfExists(there);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("can't read " + artifact.getFile(), e);
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
        DeployRequest request = new DeployRequest().setRepository(remote).setArtifacts(artifacts);
        try {
            system.deploy(session, request);
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
