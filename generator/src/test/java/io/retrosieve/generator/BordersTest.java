package io.retrosieve.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Dependencies point one way. */
@AnalyzeClasses(packages = "io.retrosieve.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
    private static final String ROOT = "io.retrosieve.generator.";

    @ArchTest
    static final ArchRule onlyThePluginKnowsOpenApiGenerator = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "plugin", ROOT + "diff")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools..", "io.swagger..");

    @ArchTest
    static final ArchRule onlyTheDocumentDiffKnowsOpenApiDiff = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "diff")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools.openapidiff..", "io.swagger.v3.parser..");

    @ArchTest
    static final ArchRule onlyThePipelineAndTheCommandLineCompare = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "compare", ROOT + "diff", ROOT + "slice", ROOT + "cli", "io.retrosieve.generator")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "compare", ROOT + "diff", ROOT + "slice");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyThoseThatRunUsReadOptions = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli", ROOT + "plugin", ROOT + "options")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "options", ROOT + "cli", ROOT + "plugin");

    @ArchTest
    static final ArchRule thePluginAndTheCommandLineDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching(ROOT + "(plugin|cli)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheDocumentIsParsed = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule onlyOverlaysSelectByPaths = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "overlay")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.jayway..");

    @ArchTest
    static final ArchRule onlyTheJavaApiIsCompiledAndCompared = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "japi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("japicmp..", "javassist..", "javax.tools..");

    @ArchTest
    static final ArchRule onlyComparingKnowsTheJavaApi = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "japi", ROOT + "compare", ROOT + "cli", "io.retrosieve.generator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "japi");

    @ArchTest
    static final ArchRule onlyReadingSeesTheDocument = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "document",
                    ROOT + "overlay",
                    ROOT + "published",
                    ROOT + "read",
                    ROOT + "lint",
                    ROOT + "slice",
                    "io.retrosieve.generator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "document");

    @ArchTest
    static final ArchRule onlyNamesAndEmittersKnowJavaPoet = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "emit", ROOT + "naming", ROOT + "source", ROOT + "compare", "io.retrosieve.generator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir..");

    @ArchTest
    static final ArchRule theModelStandsOnDiagnosticsAlone = classes()
            .that()
            .resideInAPackage(ROOT + "model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "model", ROOT + "diagnostic", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule diagnosticsStandOnNothing = classes()
            .that()
            .resideInAPackage(ROOT + "diagnostic")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "diagnostic", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching(ROOT + "(overlay|read|published|lint|filter|check|emit|source|write|slice)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            SlicesRuleDefinition.slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingKnowsTheLibrariesOfEmittedCode = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("retrofit2..", "com.squareup..", "okhttp3..", "io.retrosieve.runtime..");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule methodsTakeFourParametersAtMost = methods()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawParameterTypes(
                    DescribedPredicate.describe("of four at most", parameters -> parameters.size() <= 4));
}
