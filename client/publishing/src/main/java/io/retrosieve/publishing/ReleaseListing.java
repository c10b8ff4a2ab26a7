package io.retrosieve.publishing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.artifact.repository.metadata.Metadata;
import org.apache.maven.artifact.repository.metadata.Versioning;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Reader;
import org.apache.maven.artifact.repository.metadata.io.xpp3.MetadataXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.AbstractMetadata;
import org.eclipse.aether.metadata.MergeableMetadata;
import org.jspecify.annotations.Nullable;

/** The {@code maven-metadata.xml} of a module with one release added, for a release whose files are all there. */
final class ReleaseListing extends AbstractMetadata implements MergeableMetadata {
    private final Artifact artifact;
    private boolean merged;

    ReleaseListing(Artifact artifact) {
        this.artifact = artifact;
    }

    /** Whether a downloaded {@code maven-metadata.xml} has the release. */
    boolean isIn(Path file) throws IOException {
        Versioning versioning = read(file).getVersioning();
        return versioning != null && versioning.getVersions().contains(artifact.getVersion());
    }

    @Override
    public void merge(File existing, File result) throws RepositoryException {
        try {
            Metadata metadata = existing.length() > 0 ? read(existing.toPath()) : new Metadata();
            metadata.merge(addition());
            Files.createDirectories(result.toPath().getParent());
            try (OutputStream out = Files.newOutputStream(result.toPath())) {
                new MetadataXpp3Writer().write(out, metadata);
            }
            merged = true;
        } catch (IOException e) {
            throw new RepositoryException("can't list " + artifact + ": " + e.getMessage(), e);
        }
    }

    private Metadata addition() {
        Versioning versioning = new Versioning();
        versioning.addVersion(artifact.getVersion());
        versioning.setLatest(artifact.getVersion());
        versioning.setRelease(artifact.getVersion());
        versioning.updateTimestamp();
        Metadata addition = new Metadata();
        addition.setGroupId(artifact.getGroupId());
        addition.setArtifactId(artifact.getArtifactId());
        addition.setVersioning(versioning);
        return addition;
    }

    private static Metadata read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MetadataXpp3Reader().read(in, false);
        } catch (XmlPullParserException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isMerged() {
        return merged;
    }

    @Override
    public String getGroupId() {
        return artifact.getGroupId();
    }

    @Override
    public String getArtifactId() {
        return artifact.getArtifactId();
    }

    @Override
    public String getVersion() {
        return "";
    }

    @Override
    public String getType() {
        return "maven-metadata.xml";
    }

    @Override
    public Nature getNature() {
        return Nature.RELEASE;
    }

    @Override
    public @Nullable File getFile() {
        return null;
    }

    @Override
    public org.eclipse.aether.metadata.@Nullable Metadata setFile(@Nullable File file) {
        return this;
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of();
    }

    @Override
    public org.eclipse.aether.metadata.Metadata setProperties(Map<String, String> properties) {
        return this;
    }
}
