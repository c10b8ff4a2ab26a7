package io.retrosieve.publishing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.impl.RepositoryConnectorProvider;
import org.eclipse.aether.repository.RemoteRepository;

/** Finds the repository that a user names, with the account and the proxy that Maven's settings have for it. */
@Named
final class RepositoryFactory {
    private static final Pattern ID_AND_URL = Pattern.compile("([^:]+)::(?:default::)?(.+)");

    private final RepositorySystem system;
    private final RepositoryConnectorProvider connectors;

    @Inject
    RepositoryFactory(RepositorySystem system, RepositoryConnectorProvider connectors) {
        this.system = system;
        this.connectors = connectors;
    }

    Repository open(RepositorySystemSession session, String idAndUrl) throws MojoFailureException {
        return new Repository(system, connectors, session, remote(session, idAndUrl));
    }

    /** The same for reading what was released. */
    Releases releases(RepositorySystemSession session, String idAndUrl) throws MojoFailureException {
        return new Releases(system, session, remote(session, idAndUrl));
    }

    private RemoteRepository remote(RepositorySystemSession session, String idAndUrl) throws MojoFailureException {
        Matcher matcher = ID_AND_URL.matcher(idAndUrl);
        if (!matcher.matches()) {
            throw new MojoFailureException("altDeploymentRepository must be id::url, but is " + idAndUrl);
        }
        return system.newDeploymentRepository(
                session, new RemoteRepository.Builder(matcher.group(1), "default", matcher.group(2)).build());
    }
}
