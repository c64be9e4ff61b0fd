package id.suar.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.suar.walls.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/// The counts are the largest room; their parts have walls of their own.
class CountsTest {

    private static final String ROOM = "id.suar.count";

    @Test
    void partsOfTheCountsDoNotGoInCircles() {
        slices().assignedFrom(new Parts())
                .should()
                .beFreeOfCycles()
                .because("who reads the counts begins with the sheet and needs no later part to understand it")
                .check(CLASSES);
    }

    @Test
    void theSheetKnowsNothingThatIsMadeOfIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + ".(*)..")
                .because("what is recorded must not hang on what rules, lists or files make of it today")
                .check(CLASSES);
    }

    /// `count` itself is a part, as is each package below it with all that it holds.
    private static final class Parts implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            String name = one.getPackageName();
            if (name.equals(ROOM)) {
                return SliceIdentifier.of("sheet");
            }
            if (!name.startsWith(ROOM + ".")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(name.substring(ROOM.length() + 1).split("\\.")[0]);
        }

        @Override
        public String getDescription() {
            return "parts of the counts";
        }
    }
}
