package id.suar.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.suar.walls.House.CLASSES;
import static id.suar.walls.House.FEATURES;
import static id.suar.walls.House.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching("id.suar.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that can be understood alone can be changed alone")
                .check(CLASSES);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        for (String feature : FEATURES) {
            List<String> others = FEATURES.stream()
                    .filter(other -> !other.equals(feature))
                    .filter(other -> !(feature.equals("count") && other.equals("violation")))
                    .toList();
            noClasses()
                    .that()
                    .resideInAPackage(all(feature))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(all(others))
                    .because("a feature is added or taken away without touching another; only a broken rule of a"
                            + " count may become a draft finding (count → violation)")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void carriersDoNotKnowWhatTheyCarry() {
        noClasses()
                .that()
                .resideInAnyPackage(all(List.of("journal", "sync", "hub", "access", "db")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all(FEATURES))
                .because("an entry of a kind that nobody here knows must be kept and carried all the same (I7)")
                .check(CLASSES);
    }

    @Test
    void formsKnowNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("id.suar.form..")
                .and()
                .resideOutsideOfPackage("id.suar.form.ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.suar..")
                        .and(not(resideInAnyPackage(
                                all(List.of("form", "journal", "table", "i18n", "region", "election"))))))
                .because("whatever is asked in forms shares them; what a form is about stands in tables of its room")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("id.suar.form.ui..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.suar..")
                        .and(not(resideInAnyPackage(all(List.of("form", "i18n", "fx", "election"))))))
                .because(
                        "any form is drawn from its definition; what a room knows of a field, it says by `AnswerLists`")
                .check(CLASSES);
    }

    @Test
    void papersKnowNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("id.suar.paper..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.suar..")
                        .and(not(resideInAnyPackage(
                                all(List.of("paper", "form", "table", "journal", "access", "election", "i18n"))))))
                .because("every room prints; what stands on its papers it says in blocks")
                .check(CLASSES);
    }

    @Test
    void settingsKnowNothingOfWhatTheyAreFor() {
        noClasses()
                .that()
                .resideInAPackage("id.suar.office..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.suar..")
                        .and(not(resideInAnyPackage(all(List.of("office", "access", "election", "table"))))))
                .because("a setting is a text with a default; what it comes to is said where rooms are put together")
                .check(CLASSES);
    }

    @Test
    void nobodyReachesForTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.suar", "id.suar.app..", "id.suar.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.suar.app..", "id.suar.cli..")
                .because("rooms are handed what they need; only commands and main open the object graph")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("id.suar", "id.suar.app..", "id.suar.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.suar.shell..")
                .because("the window shows rooms; a room knows the window only as fx.Navigator")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws Exception {
        try (var folders = Files.walk(Path.of("src/main/java/id/suar"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(RoomsTest::hasJava)
                            .filter(folder -> !folder.endsWith("suar"))
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    private static boolean hasJava(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
