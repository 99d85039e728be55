package dev.colophon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages are the data flow, and data flows one way. */
@AnalyzeClasses(packages = "dev.colophon", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final DescribedPredicate<JavaClass> PIPELINE = DescribedPredicate.describe(
            "the pipeline",
            type -> type.getName().startsWith("dev.colophon.MetadataExtractor")
                    || type.getName().startsWith("dev.colophon.ParallelExtraction"));

    private static final DescribedPredicate<JavaClass> VALUES = resideInAPackage("dev.colophon")
            .and(DescribedPredicate.not(PIPELINE))
            .as("the values");

    @ArchTest
    static final ArchRule valuesKnowNobody = classes()
            .that(VALUES)
            .should()
            .onlyDependOnClassesThat(VALUES.or(resideInAnyPackage("java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule textReadsValues = classes()
            .that()
            .resideInAPackage("dev.colophon.text")
            .should()
            .onlyDependOnClassesThat(VALUES.or(resideInAnyPackage("dev.colophon.text", "java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule stagesReadTextAndValues = classes()
            .that()
            .resideInAPackage("dev.colophon.spi")
            .should()
            .onlyDependOnClassesThat(
                    VALUES.or(resideInAnyPackage("dev.colophon.spi", "dev.colophon.text", "java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule readersMakeValues = classes()
            .that()
            .resideInAPackage("dev.colophon.read")
            .should()
            .onlyDependOnClassesThat(VALUES.or(resideInAnyPackage(
                    "dev.colophon.read", "java..", "org.jspecify..", "com.fasterxml.jackson..", "org.slf4j..")));

    @ArchTest
    static final ArchRule writersReadValues = classes()
            .that()
            .resideInAPackage("dev.colophon.write")
            .should()
            .onlyDependOnClassesThat(VALUES.or(resideInAnyPackage(
                    "dev.colophon.write", "java..", "org.jspecify..", "com.fasterxml.jackson..", "org.slf4j..")));

    @ArchTest
    static final ArchRule noJacksonInSignatures = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(resideInAPackage("com.fasterxml.jackson.."))
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "a Jackson type", types -> types.stream().anyMatch(resideInAPackage("com.fasterxml.jackson.."))));

    @ArchTest
    static final ArchRule noThreadLocals =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
