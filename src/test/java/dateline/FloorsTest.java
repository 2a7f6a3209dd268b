package dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the code to the picture in README, and to the few things that must not be done anywhere. */
class FloorsTest {
    private static final Pattern PICTURE = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("(\\w+) --> (\\w+)");

    private static JavaClasses code;
    private static List<MatchResult> arrows;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dateline");
        String picture = PICTURE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        arrows = ARROW.matcher(picture).results().toList();
    }

    @Test
    void everyDependencyIsAnArrowInThePicture() throws IOException {
        Path diagram = folder.resolve("floors.puml");
        Files.writeString(
                diagram,
                Stream.of(
                                Stream.of("@startuml"),
                                floors().stream().map("[%1$s] <<dateline.%1$s..>>"::formatted),
                                arrows.stream().map(arrow -> "[%s] --> [%s]".formatted(arrow.group(1), arrow.group(2))),
                                Stream.of("@enduml"))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")));
        classes()
                .should(adhereToPlantUmlDiagram(diagram, consideringOnlyDependenciesInDiagram()))
                .check(code);
    }

    @Test
    void everyPackageIsInThePicture() {
        Set<String> packages = code.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dateline."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(floors());
    }

    @Test
    void arrowsGoDown() {
        List<String> downwards =
                arrows.stream().map(arrow -> arrow.group(1)).distinct().toList();
        assertThat(arrows).allSatisfy(arrow -> {
            int to = downwards.indexOf(arrow.group(2));
            assertThat(to == -1 || to > downwards.indexOf(arrow.group(1)))
                    .as(arrow.group())
                    .isTrue();
        });
    }

    @Test
    void rdfIsKnownToTheFloorsThatNeedItAlone() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "dateline.vocab..",
                        "dateline.rdf..",
                        "dateline.store..",
                        "dateline.serve..",
                        "dateline.export..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
                .check(code);
    }

    @Test
    void theLanguageModelsAreKnownToExtractionAlone() {
        noClasses()
                .that(not(resideInAPackage("dateline.extract..")))
                .should()
                .dependOnClassesThat(resideInAPackage("edu.stanford.."))
                .check(code);
    }

    /** {@code Txn.executeWrite} was seen to lose acknowledged data after one failed commit. */
    @Test
    void transactionsAreExplicit() {
        noClasses()
                .should()
                .callMethodWhere(targets(
                        "a method of Txn that hides the transaction",
                        call -> call.getOwner().isEquivalentTo(Txn.class)
                                && (call.getName().startsWith("execute")
                                        || call.getName().startsWith("calculate"))))
                .check(code);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that(not(resideInAPackage("dateline.cli..")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(code);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = code.stream()
                .map(JavaClass::getPackage)
                .filter(name -> !name.getName().startsWith("dateline.serve.templates")) // generated
                .filter(name -> !name.isAnnotatedWith(NullMarked.class))
                .map(name -> name.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static Set<String> floors() {
        return arrows.stream()
                .flatMap(arrow -> Stream.of(arrow.group(1), arrow.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaMethodCall> targets(
            String description, java.util.function.Predicate<MethodCallTarget> predicate) {
        return DescribedPredicate.describe(description, call -> predicate.test(call.getTarget()));
    }
}
