package io.retrosieve.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import org.junit.jupiter.api.Test;

class OutputFilesTest {
    private static final Place HERE = new Place("spec.yaml", 3, 5, "#/a");
    private static final Place THERE = new Place("spec.yaml", 7, 5, "#/b");

    private final Diagnostics diagnostics = new Diagnostics();
    private final OutputFiles files = new OutputFiles(diagnostics);

    @Test
    void areSortedByPath() {
        files.add("b/B.java", "b", HERE);
        files.add("a/A.java", "a", THERE);
        assertThat(files.sorted()).extracting(OutputFile::path).containsExactly("a/A.java", "b/B.java");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void mustDifferByMoreThanCase() {
        files.add("api/A.java", "a", HERE);
        files.add("API/A.java", "a", THERE);
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(said -> assertThat(said.text()).isEqualTo("""
                                spec.yaml:7:5: error[OUT001] two files would be written to API/A.java
                                    #/b
                                    #/a (spec.yaml:3:5)
                                    Rename one of the schemas or operations, or choose another package for one of them."""));
    }
}
