package io.retrosieve.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "'{0}'")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    call_leg_id,              callLegId,             CallLegId,             CALL_LEG_ID
                    ListCallEvents,           listCallEvents,        ListCallEvents,        LIST_CALL_EVENTS
                    call-control_Errors,      callControlErrors,     CallControlErrors,     CALL_CONTROL_ERRORS
                    voice.connection_name,    voiceConnectionName,   VoiceConnectionName,   VOICE_CONNECTION_NAME
                    HTTPUrl,                  httpUrl,               HTTPUrl,               HTTP_URL
                    ID,                       id,                    ID,                    ID
                    appStoreVersions,         appStoreVersions,      AppStoreVersions,      APP_STORE_VERSIONS
                    10dlc,                    _10dlc,                _10dlc,                _10DLC
                    x2Y,                      x2Y,                   X2Y,                   X2_Y
                    größe,                    größe,                 Größe,                 GRÖSSE
                    +,                        plusSign,              PlusSign,              PLUS_SIGN
                    "",                       empty,                 Empty,                 EMPTY
                    """)
    void namesAreMadeOfWords(String text, String lowerCamel, String upperCamel, String upperSnake) {
        Words words = Words.of(text);
        assertThat(words.lowerCamel()).isEqualTo(lowerCamel);
        assertThat(words.upperCamel()).isEqualTo(upperCamel);
        assertThat(words.upperSnake()).isEqualTo(upperSnake);
    }

    @ParameterizedTest(name = "{0} in the group {1}")
    @CsvSource({
        "listCallEvents,    Call Events, list",
        "getCallEvent,      Call Events, getCallEvent",
        "callEvents,        Call Events, callEvents",
        "callEventsArchive, Call Events, archive"
    })
    void aServiceDoesNotRepeatItsGroup(String operation, String group, String method) {
        assertThat(Words.of(operation).without(Words.of(group)).lowerCamel()).isEqualTo(method);
    }
}
