package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.JsonTypes;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "0,1970-01-01T00:00:00Z",
        "1553857800,2019-03-29T11:10:00Z",
        "-1,1969-12-31T23:59:59Z",
        "253402300799,9999-12-31T23:59:59Z"
    })
    void unixTimesAreSecondsOnTheWire(String json, String time) throws IOException {
        assertThat(JsonTypes.UNIX_TIME.fromJson(json)).isEqualTo(OffsetDateTime.parse(time));
        assertThat(JsonTypes.UNIX_TIME.toJson(OffsetDateTime.parse(time))).isEqualTo(json);
    }

    @Test
    void aUnixTimeHasNoFraction() {
        assertThat(JsonTypes.UNIX_TIME.toJson(OffsetDateTime.parse("2019-03-29T13:10:00.9+02:00")))
                .isEqualTo("1553857800");
        assertThat(JsonTypes.UNIX_TIME.toJson(OffsetDateTime.parse("1969-12-31T23:59:58.9Z")))
                .isEqualTo("-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"1553857800\"", "9223372036854775807", "\"2019-03-29T11:10:00Z\"", "null"})
    void whatIsNoUnixTimeIsRefused(String json) {
        assertThatThrownBy(() -> JsonTypes.UNIX_TIME.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("a number of seconds since 1970");
    }

    @ParameterizedTest
    @CsvSource({"12.50,12.50", "0,0", "-0.10,-0.10", "0.0000001,0.0000001", "1e3,1000", "+5,5"})
    void decimalsInStringsKeepTheirDigits(String text, String written) throws IOException {
        BigDecimal value = JsonTypes.DECIMAL_TEXT.fromJson("\"" + text + "\"");

        assertThat(value).isEqualTo(new BigDecimal(text));
        assertThat(JsonTypes.DECIMAL_TEXT.toJson(value)).isEqualTo("\"" + written + "\"");
    }

    @Test
    void aDecimalOfManyZerosIsNotWrittenOut() throws IOException {
        assertThat(JsonTypes.DECIMAL_TEXT.toJson(JsonTypes.DECIMAL_TEXT.fromJson("\"1E+999999999\"")))
                .isEqualTo("\"1E+999999999\"");
        assertThat(JsonTypes.DECIMAL_TEXT.toJson(JsonTypes.DECIMAL_TEXT.fromJson("\"1E-2147483647\"")))
                .isEqualTo("\"1E-2147483647\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"12,50\"", "12.50", "\"N/A\""})
    void whatIsNoDecimalInAStringIsRefused(String json) {
        assertThatThrownBy(() -> JsonTypes.DECIMAL_TEXT.fromJson(json)).isInstanceOf(JsonDataException.class);
    }

    @ParameterizedTest
    @CsvSource({"YWJjZA==,abcd", "'',''", "YWJjZA,abcd", "w7w_,ü?", "'YWJj\\nZA==',abcd"})
    void base64IsReadInAllItsSpellings(String text, String value) throws IOException {
        assertThat(JsonTypes.BYTES.fromJson("\"" + text + "\"")).isEqualTo(ByteString.encodeUtf8(value));
    }

    @Test
    void base64IsWrittenWithPadding() throws IOException {
        JsonAdapter<ByteString> ofAClass =
                new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build().adapter(ByteString.class);

        assertThat(ofAClass.toJson(ByteString.encodeUtf8("abcd"))).isEqualTo("\"YWJjZA==\"");
        assertThatThrownBy(() -> ofAClass.fromJson("\"***\""))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected base64 but was '***' at path $");
    }
}
