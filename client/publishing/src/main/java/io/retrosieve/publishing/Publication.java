package io.retrosieve.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * The files of one module in the order in which they are uploaded. Whoever resolves needs the last one, and before it
 * the POM: when these are there, everything else is.
 */
record Publication(List<Artifact> before, Artifact last) {
    private static final List<String> BESIDE_EVERY_JAR = List.of("sources", "javadoc", "cyclonedx");

    /** @throws MojoFailureException if something is missing that is published beside every jar */
    static Publication of(MavenProject project) throws MojoFailureException {
        Artifact pom = new DefaultArtifact(
                        project.getGroupId(), project.getArtifactId(), "", "pom", project.getVersion())
                .setFile(project.getFile());
        if (project.getPackaging().equals("pom")) {
            return new Publication(List.of(), pom);
        }
        List<Artifact> before = new ArrayList<>();
        project.getAttachedArtifacts().forEach(attached -> before.add(RepositoryUtils.toArtifact(attached)));
        for (String classifier : BESIDE_EVERY_JAR) {
            if (before.stream().noneMatch(attached -> attached.getClassifier().equals(classifier))) {
                throw new MojoFailureException(
                        "Nothing was uploaded: " + project.getArtifactId() + " has no " + classifier
                                + " beside its jar. Build online, and skip none of what the profile 'publish' adds.");
            }
        }
        before.add(pom);
        return new Publication(List.copyOf(before), RepositoryUtils.toArtifact(project.getArtifact()));
    }

    /** All of them, in order. */
    Stream<Artifact> files() {
        return Stream.concat(before.stream(), Stream.of(last));
    }
}
