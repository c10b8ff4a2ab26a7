package io.retrosieve.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Publishes the BOM that it runs in, and all that the BOM manages. A release that is there is left as it is; one whose
 * upload broke off is completed, if this build gives the same bytes.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends RepositoryMojo {
    @Inject
    PublishMojo(RepositoryFactory repositories) {
        super(repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (repository == null) {
            throw new MojoFailureException(
                    "No repository is named to publish to: -DaltDeploymentRepository=id::url, with the account in settings.xml under that id.");
        }
        List<Publication> publications = publications();
        Repository target = repositories.open(session.getRepositorySession(), repository);
        if (project.getArtifact().isSnapshot()) {
            for (Publication publication : publications) {
                target.deploySnapshot(publication);
            }
        } else {
            publishRelease(publications, target);
        }
        getLog().info(project.getVersion() + " is published to " + target.url());
    }

    private void publishRelease(List<Publication> publications, Repository target)
            throws MojoExecutionException, MojoFailureException {
        Presence presence = target.look(publications);
        if (!presence.different().isEmpty()) {
            throw new MojoFailureException("Nothing was uploaded: " + target.url() + " has "
                    + String.join(", ", presence.different())
                    + " with other bytes. What is published stays as it is: give this build another version.");
        }
        if (presence.isComplete()) {
            throw new MojoFailureException(project.getVersion() + " is published already, all of it, to " + target.url()
                    + "; nothing was uploaded.");
        }
        if (!presence.same().isEmpty()) {
            getLog().info("Going on with what an earlier upload left: "
                    + presence.same().size() + " files are there, "
                    + presence.missing().size() + " are not.");
        }
        for (Publication publication : publications) {
            target.upload(publication, presence);
        }
    }

    /** In the order of the reactor, dependencies before what needs them, and the BOM last. */
    private List<Publication> publications() throws MojoFailureException {
        Set<String> managed = project.getDependencyManagement().getDependencies().stream()
                .filter(dependency -> dependency.getGroupId().equals(project.getGroupId()))
                .map(dependency -> dependency.getManagementKey() + ":" + dependency.getVersion())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Publication> publications = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            if (managed.remove(module.getGroupId() + ":" + module.getArtifactId() + ":jar:" + module.getVersion())) {
                publications.add(Publication.of(module));
            }
        }
        if (!managed.isEmpty()) {
            throw new MojoFailureException(
                    "Nothing was uploaded: the BOM names " + String.join(", ", managed)
                            + ", which this build does not have. All of it is published together: build from the root, without -pl or -rf.");
        }
        publications.add(Publication.of(project));
        return publications;
    }
}
