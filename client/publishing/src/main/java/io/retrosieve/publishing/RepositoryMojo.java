package io.retrosieve.publishing;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What is done with the repository that is published to. */
abstract class RepositoryMojo extends AbstractMojo {
    final RepositoryFactory repositories;

    @Parameter(defaultValue = "${session}", readonly = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    @SuppressWarnings("NullAway.Init")
    MavenProject project;

    /** As {@code id::url}; the account is that of the server with this id in {@code settings.xml}. Null where nothing is published. */
    @Parameter(property = "altDeploymentRepository")
    @Nullable
    String repository;

    RepositoryMojo(RepositoryFactory repositories) {
        this.repositories = repositories;
    }
}
