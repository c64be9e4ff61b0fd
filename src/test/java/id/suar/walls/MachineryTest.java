package id.suar.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.suar.walls.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class MachineryTest {

    /// `Sql…` and what is nested in it.
    private static final String SQL = "id\\.suar\\..*\\.Sql\\w*(\\$.*)?";

    private static final String CODEC = "id\\.suar\\..*\\.\\w*(Codec|Entries|EntriesReader|EntriesWriter)(\\$.*)?";

    @Test
    void toolkitStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "id.suar.fx..", "id.suar.shell..", "id.suar.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("everything but screens must run on a hub without a display")
                .check(CLASSES);
    }

    @Test
    void httpServerStaysInTheHub() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.suar.hub..", "id.suar.evidence..", "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.helidon..")
                .because("a device never listens")
                .check(CLASSES);
    }

    @Test
    void sqlStaysInStores() {
        noClasses()
                .that(not(resideInAPackage("id.suar.db..")).and(not(nameMatching(SQL))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..")
                .because("another database must be a matter of the classes named Sql…")
                .check(CLASSES);
    }

    @Test
    void encodingsStayInCodecs() {
        noClasses()
                .that(not(nameMatching(CODEC)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.dataformat.cbor..", "com.github.luben.zstd..")
                .because("the shape of what is kept for years is looked for in one kind of place")
                .check(CLASSES);
    }

    @Test
    void cryptographyStaysInAccessAndJournal() {
        noClasses()
                .that(not(resideInAnyPackage("id.suar.access..", "id.suar.journal..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.bouncycastle..", "javax.crypto..")
                        .or(nameMatching("java\\.security\\.(KeyFactory|Signature|MessageDigest|KeyPairGenerator)")))
                .because("keys and signatures are reviewed as one thing")
                .check(CLASSES);
    }

    @Test
    void threadsHaveOneOwner() {
        ArchRule executors = noClasses()
                .that()
                .resideOutsideOfPackages("id.suar.app..", "id.suar.db..")
                .should()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.Executors.class);
        executors
                .because("threads are named, made and closed in the composition root (db-writer: in db)")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("id.suar.fx..", "id.suar.app..")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("fx.Tasks is the only door between threads")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(not(nameMatching(".*\\$\\d*.*")))
                .should()
                .beFinal()
                .because("two devices must be able to live in one process, as tests do")
                .check(CLASSES);
    }

    @Test
    void controllersBindAndNothingElse() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat(nameMatching(SQL).or(resideInAnyPackage("id.suar.db..", "java.nio.file..")))
                .because("what a screen does is tested on its model, without a display")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .that(not(JavaClass.Predicates.simpleName("package-info")))
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
                .because("a word that fits every class tells nothing about this one")
                .check(CLASSES);
    }

    @Test
    void timeComesFromOutside() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.suar", "id.suar.app..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests set the clock, and so does the law")
                .check(CLASSES);
    }
}
