package dev.colophon.extractors;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One room a concern; no room reaches into files, and no library shows in what is exported. */
@AnalyzeClasses(packages = "dev.colophon.extractors", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final DescribedPredicate<JavaClass> INTERNAL =
            resideInAPackage("dev.colophon.extractors.internal..");

    private static final DescribedPredicate<JavaClass> LIBRARIES = resideInAPackage("com.google.common..")
            .or(resideInAPackage("opennlp.."))
            .as("Guava or OpenNLP");

    @ArchTest
    static final ArchRule noFileFormats = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.colophon.read", "dev.colophon.write", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles =
            slices().matching("dev.colophon.extractors.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noLibraryInSignatures = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(INTERNAL))
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("dev.colophon.extractors.opennlp")
            .should()
            .haveRawReturnType(LIBRARIES)
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "a type of Guava or OpenNLP", types -> types.stream().anyMatch(LIBRARIES)));

    @ArchTest
    static final ArchRule noThreadLocals =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
