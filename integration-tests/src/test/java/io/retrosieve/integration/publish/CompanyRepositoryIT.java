package io.retrosieve.integration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.publish.CompanyRepository.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests publish to: nginx, and the server that stands in for it, must answer alike. */
class CompanyRepositoryIT {
    @RegisterExtension
    static final CompanyRepository COMPANY = new CompanyRepository();

    @TempDir
    Path folder;

    @Test
    void asTheTestsHaveIt() throws Exception {
        holdsItsRules(COMPANY.url());
    }

    @Test
    void asItIsWithoutNginx() throws Exception {
        List<Account> accounts = List.of(CompanyRepository.READER, CompanyRepository.DEPLOYER);
        try (EmbeddedRepository embedded = new EmbeddedRepository(folder, 0, accounts)) {
            holdsItsRules(embedded.url());
        }
    }

    private static void holdsItsRules(String url) throws Exception {
        Account stranger = new Account("deployer", "guessed");
        String jar = url + "/a/b/1/b-1.jar";
        String versions = url + "/a/b/maven-metadata.xml";

        assertThat(get(jar, stranger).statusCode()).isEqualTo(401);
        assertThat(put(jar, stranger, "jar")).isEqualTo(401);
        assertThat(put(jar, CompanyRepository.READER, "jar")).isEqualTo(403);
        assertThat(get(jar, CompanyRepository.READER).statusCode()).isEqualTo(404);
        assertThat(put(jar, CompanyRepository.DEPLOYER, "jar")).isEqualTo(201);
        assertThat(put(jar, CompanyRepository.DEPLOYER, "other")).isEqualTo(409);
        assertThat(get(jar, CompanyRepository.READER).body()).isEqualTo("jar");
        assertThat(put(versions, CompanyRepository.DEPLOYER, "1")).isBetween(200, 299);
        assertThat(put(versions, CompanyRepository.DEPLOYER, "1, 2")).isBetween(200, 299);
        assertThat(get(versions, CompanyRepository.READER).body()).isEqualTo("1, 2");
    }

    private static HttpResponse<String> get(String url, Account account) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)), account);
    }

    private static int put(String url, Account account, String text) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofString(text)), account)
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Account account)
            throws IOException, InterruptedException {
        byte[] nameAndPassword = (account.name() + ":" + account.password()).getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(nameAndPassword));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
