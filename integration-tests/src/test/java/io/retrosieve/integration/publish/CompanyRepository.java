package io.retrosieve.integration.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Maven repository with accounts on the loopback: everybody must say who he is, {@link #DEPLOYER} may write, and no
 * released file is ever replaced. nginx, which {@code src/test/nginx/repository.sh} starts, and installs if it has to;
 * where that can't be, a server of ours that does the same, and says so.
 */
final class CompanyRepository implements BeforeAllCallback, AfterAllCallback {
    static final Account READER = new Account("reader", "reads-only");
    static final Account DEPLOYER = new Account("deployer", "may-write");

    private static final Path SCRIPT = Path.of("src/test/nginx/repository.sh");
    private static final int NO_NGINX = 3;

    private Path folder;
    private int port;
    private EmbeddedRepository embedded;

    /** Who deploys or resolves. */
    record Account(String name, String password) {}

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("company-repository").toRealPath();
        Files.write(
                folder.resolve("accounts"),
                Stream.of(READER, DEPLOYER)
                        .map(account -> account.name() + ":{PLAIN}" + account.password())
                        .toList());
        port = freePort();
        if (script("start", folder.toString(), Integer.toString(port)) == NO_NGINX) {
            System.err.println("""

                    ************************************************************************
                    * nginx is not to be had: publishing is tested against a small server  *
                    * of the tests' own. Install nginx-light to test it against nginx.     *
                    ************************************************************************
                    """);
            embedded = new EmbeddedRepository(files(), port, List.of(READER, DEPLOYER));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (embedded == null) {
            script("stop", folder.toString());
        } else {
            embedded.close();
        }
        delete(folder);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Where it keeps what was published. */
    Path files() {
        return folder.resolve("www");
    }

    /** Makes it as empty as it was. */
    void clear() throws IOException {
        delete(files());
        Files.createDirectories(files());
    }

    static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> content = Files.walk(root)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** What it holds, by path, each file with a digest of its bytes, but for lists of versions, which grow. */
    SortedMap<String, String> released() throws IOException {
        return contents(files());
    }

    /** The same of any repository in a folder. */
    static SortedMap<String, String> contents(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.getFileName().toString().startsWith("maven-metadata")) {
                        contents.put(root.relativize(file).toString().replace('\\', '/'), Digest.of(file));
                    }
                }
            }
        }
        return contents;
    }

    private static int script(String... arguments) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("bash", SCRIPT.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return NO_NGINX; // there is not even a shell
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " does not end");
        }
        if (process.exitValue() != 0 && process.exitValue() != NO_NGINX) {
            throw new AssertionError(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return process.exitValue();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
