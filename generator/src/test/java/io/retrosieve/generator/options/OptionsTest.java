package io.retrosieve.generator.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.CodegenConstants;

class OptionsTest {

    @Test
    void tellHowMuchARuleWeighs() {
        Options options = Options.of(Map.of("diagnosticSeverities", "NAM002=off; OPR003=error;FLT001=info"));
        assertThat(options.severities().toString()).isEqualTo("{OPR003=ERROR, FLT001=INFO, NAM002=OFF}");
    }

    @Test
    void chooseTagsThatHoldACommaAsTheDocumentWritesThem() {
        assertThat(Options.of(Map.of("tags", "Dogs, cats; Birds"))
                        .generator()
                        .selection()
                        .tags())
                .containsExactlyInAnyOrder("Dogs, cats", "Birds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/java | src/main/java/a/A.java",
                "gen/../java/  | java/a/A.java",
                ".             | a/A.java"
            })
    void putFilesBelowTheSourceFolder(String folder, String path) {
        assertThat(Options.of(Map.of("sourceFolder", folder)).path("a/A.java")).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apiPackage           | com.example-x | must be a Java package name",
                "modelPackage         | class         | must be a Java package name",
                "clientName           | My Client     | must be the beginning of a Java class name",
                "sourceFolder         | ../elsewhere  | must be a folder below the output folder",
                "sourceFolder         | a/../../b     | must be a folder below the output folder",
                "sourceFolder         | /tmp          | must be a folder below the output folder",
                "diagnosticSeverities | XYZ999=off    | names no rule",
                "diagnosticSeverities | FLT001=loud   | needs one of error, warning, info, off",
                "diagnosticSeverities | DOC001=off    | can't be: DOC001 is always an error"
            })
    void areRefusedWithNameValueAndReason(String option, String value, String problem) {
        assertThatThrownBy(() -> Options.of(Map.of(option, value)))
                .isInstanceOf(RefusedOptionException.class)
                .hasMessage("option " + option + ": '" + value + "' " + problem);
    }

    @ParameterizedTest
    @CsvSource({"apiPakcage,apiPackage", "api-package,apiPackage", "clientname,clientName", "operationIDs,operationIds"
    })
    void areFoundByNamesThatAreNearlyTheirs(String typed, String meant) {
        assertThat(Option.nearest(typed)).map(Option::key).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "artifactId", "apis", "hideGenerationTimestamp", ""})
    void areNotFoundByOtherNames(String typed) {
        assertThat(Option.nearest(typed)).isEmpty();
    }

    @Test
    void areNotTakenForOpenApiGeneratorsOwn() throws IllegalAccessException {
        for (var constant : CodegenConstants.class.getFields()) {
            String key = String.valueOf(constant.get(null));
            if (!constant.getName().endsWith("_DESC") && Option.of(key).isEmpty()) {
                assertThat(Option.nearest(key)).as(key).isEmpty();
            }
        }
    }
}
