package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.Everything;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ParameterType;
import io.retrosieve.runtime.support.QueryParameter;
import io.retrosieve.runtime.support.QueryValues;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and days are what java.time reads and writes, in every spelling. */
class DateTimesTest {
    private static final JsonAdapter<Everything> EVERYTHING =
            new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build().adapter(Everything.class);
    private static final DateTimeFormatter FORMATTER = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private static final String[] DATES = {
        "2019-03-29",
        "0000-01-01",
        "0001-12-31",
        "9999-12-31",
        "2020-02-29",
        "1900-02-28",
        "2000-02-29",
        "1900-02-29",
        "2019-02-29",
        "2019-04-31",
        "2019-00-10",
        "2019-13-10",
        "2019-10-00",
        "2019-10-32",
        "+10000-01-01",
        "10000-01-01",
        "-0001-01-01",
        "219-03-29",
        "2019-3-29",
        "2019-03-9",
        "20190329",
        "2019/03/29",
        "２０１９-03-29",
        " 2019-03-29",
        ""
    };
    private static final String[] SEPARATORS = {"T", "t", " ", "", "TT"};
    private static final String[] TIMES = {
        "11:10:19",
        "00:00:00",
        "23:59:59",
        "24:00:00",
        "11:60:00",
        "11:10:60",
        "11:10",
        "11",
        "1:10:19",
        "11:10:1",
        "11-10-19",
        "11:10:19.",
        "11:10:19,5",
        "11:10:19.+5",
        "99:99:99"
    };
    private static final String[] FRACTIONS = {
        "",
        ".",
        ".0",
        ".1",
        ".10",
        ".01",
        ".000",
        ".127783",
        ".000001",
        ".123456789",
        ".000000001",
        ".999999999",
        ".1000000000",
        ".1234567891",
        ".12a"
    };
    private static final String[] OFFSETS = {
        "Z",
        "z",
        "",
        "+00:00",
        "-00:00",
        "+02:00",
        "-02:30",
        "+05:45",
        "+18:00",
        "-18:00",
        "+18:01",
        "-19:00",
        "+02:60",
        "+02",
        "+0200",
        "+02:00:00",
        "+02:00:30",
        "+00:00:30",
        "-00:00:01",
        "+2:00",
        "−02:00",
        "02:00",
        "ZZ",
        "Z ",
        "[UTC]"
    };

    /** Compares both ways for one text; gives whether it is a time at all. */
    private static boolean compare(String text) throws IOException {
        OffsetDateTime expected;
        try {
            expected = OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            assertThatThrownBy(() -> JsonTypes.DATE_TIME.fromJson('"' + text + '"'), text)
                    .isInstanceOf(JsonDataException.class)
                    .hasMessage("Expected an ISO-8601 date and time with offset but was '" + text + "' at path $");
            return false;
        }
        String formatted = '"' + FORMATTER.format(expected) + '"';
        String json = "{\"moment\":\"" + text + "\"}";
        Everything model = EVERYTHING.fromJson(json);

        assertThat(model.getMoment()).as(text).isEqualTo(expected);
        assertThat(model.getMoment().getOffset()).as(text).isEqualTo(expected.getOffset());
        assertThat(JsonTypes.DATE_TIME.toJson(expected)).as(text).isEqualTo(formatted);
        assertThat(EVERYTHING.toJson(model)).as(text).isEqualTo(json);
        // and once it is set anew, in Java's own spelling
        assertThat(EVERYTHING.toJson(model.toBuilder().moment(expected).build()))
                .as(text)
                .isEqualTo("{\"moment\":" + formatted + "}");
        return true;
    }

    @Test
    void allSpellingsAreReadAndWrittenAsJavaTimeDoes() throws IOException {
        int good = 0;
        for (String date : DATES) {
            for (String separator : SEPARATORS) {
                for (String time : TIMES) {
                    for (String offset : OFFSETS) {
                        good += compare(date + separator + time + offset) ? 1 : 0;
                    }
                }
            }
        }
        for (String date : new String[] {"2019-03-29", "+10000-01-01"}) {
            for (String fraction : FRACTIONS) {
                for (String offset : OFFSETS) {
                    good += compare(date + "T11:10:19" + fraction + offset) ? 1 : 0;
                }
            }
        }
        assertThat(good).isGreaterThan(1000);
    }

    @Test
    void allTimesAreWrittenAndReadAsJavaTimeDoes() throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            int digits = random.nextInt(10);
            int unit = (int) Math.pow(10, 9 - digits);
            int seconds = random.nextInt(5) == 0 ? 0 : (random.nextInt(145) - 72) * 900;
            OffsetDateTime time = OffsetDateTime.of(
                    LocalDate.of(random.nextInt(12_000) - 1_000, 1, 1)
                            .plusDays(random.nextInt(366))
                            .atStartOfDay(),
                    ZoneOffset.ofTotalSeconds(seconds + (random.nextInt(20) == 0 && seconds < 64_000 ? 7 : 0)));
            time = time.plusSeconds(random.nextInt(86_400)).withNano(random.nextInt(1_000_000_000) / unit * unit);
            compare(FORMATTER.format(time));
        }
    }

    @Test
    void oneWrongCharacterIsFoundEverywhere() throws IOException {
        String good = "2019-03-29T11:10:19.127783+02:00";
        for (int i = 0; i < good.length(); i++) {
            for (char c : "09:-+.TZtz /٣".toCharArray()) {
                compare(good.substring(0, i) + c + good.substring(i + 1));
            }
            compare(good.substring(0, i));
            compare(good.substring(0, i) + good.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-03-29",
                "0000-01-01",
                "9999-12-31",
                "2020-02-29",
                "2019-02-29",
                "2019-13-01",
                "+10000-01-01",
                "-0001-01-01",
                "2019-3-29",
                "20190329",
                "2019-03-29Z",
                "2019-03-29 ",
                ""
            })
    void daysAreReadAsJavaTimeDoes(String text) throws IOException {
        LocalDate expected;
        try {
            expected = LocalDate.parse(text);
        } catch (DateTimeException e) {
            assertThatThrownBy(() -> JsonTypes.DATE.fromJson('"' + text + '"'))
                    .isInstanceOf(JsonDataException.class)
                    .hasMessage("Expected an ISO-8601 date but was '" + text + "' at path $");
            return;
        }
        assertThat(JsonTypes.DATE.fromJson('"' + text + '"')).isEqualTo(expected);
    }

    @Test
    void queriesSendTimesInTheSameForm() {
        QueryParameter<OffsetDateTime> after = QueryParameter.of("after", ParameterType.DATE_TIME);
        List<String> texts = new ArrayList<>();
        for (String time :
                new String[] {"2019-03-29T11:10Z", "2019-03-29T11:10:00.120+02:00", "2019-03-29T11:10:00-00:00:30"}) {
            texts.add(QueryValues.none(after)
                    .with(after, OffsetDateTime.parse(time))
                    .entries()
                    .get(0)
                    .getValue());
        }

        assertThat(texts)
                .containsExactly(
                        "2019-03-29T11:10:00Z", "2019-03-29T11:10:00.12+02:00", "2019-03-29T11:10:00-00:00:30");
    }
}
