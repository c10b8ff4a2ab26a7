package io.retrosieve.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** The requests in Javadoc are those that OkHttp sends. */
class RequestTextTest {

    @Test
    void encodesEveryCharacterAsOkHttpDoes() {
        StringBuilder all = new StringBuilder("é日本🙂");
        for (char c = ' '; c <= '~'; c++) {
            all.append(c);
        }
        String text = all.toString();
        String sent = HttpUrl.get("http://localhost/")
                .newBuilder()
                .addQueryParameter("filter[" + text + "]", text)
                .build()
                .encodedQuery();
        assertThat(RequestText.parameter("filter[" + text + "]", text)).isEqualTo(sent);
    }
}
