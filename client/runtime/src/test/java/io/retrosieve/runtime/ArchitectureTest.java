package io.retrosieve.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;

@AnalyzeClasses(packages = "io.retrosieve.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule STANDS_ON_RETROFIT_OKHTTP_OKIO_AND_MOSHI_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.retrosieve.runtime",
                    "io.retrosieve.runtime.support",
                    "java..",
                    "javax.net.ssl",
                    "retrofit2..",
                    "okhttp3..",
                    "okio..",
                    "com.squareup.moshi..",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule GENERATED_CODE_SUPPORT_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("io.retrosieve.runtime.support")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("retrofit2..", "okhttp3..");

    @ArchTest
    static final ArchRule HAS_NO_STATIC_MUTABLE_STATE =
            fields().that().areStatic().should().beFinal();

    /**
     * Types are in the signatures of Moshi and Retrofit, which also names the method that a call came by; fields and
     * constructors are for nobody.
     */
    @ArchTest
    static final ArchRule USES_NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect")
                    .and(not(belongToAnyOf(Method.class, Type.class, ParameterizedType.class, WildcardType.class))));

    /** Android has them since version 24 only, whatever its signatures say: what does not need them must not load them. */
    @ArchTest
    static final ArchRule FUTURES_ARE_FOR_THOSE_WHO_ASK_FOR_THEM = noClasses()
            .that()
            .doNotHaveSimpleName("ApiCall")
            .and()
            .doNotHaveSimpleName("CallFuture")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.concurrent.CompletableFuture.class);

    @ArchTest
    static final ArchRule INNER_CLASSES_ARE_FINAL = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotPublic()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areTopLevelClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
