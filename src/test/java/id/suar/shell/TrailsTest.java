package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailsTest {

    private final List<String> said = new ArrayList<>();
    private final PlainScreen bare = new PlainScreen("bare");
    private final PlainRoom count = new PlainRoom("count");
    private final PlainRoom finding = new PlainRoom("finding");
    private Trails trails;

    @BeforeEach
    void make() {
        trails = new Trails(bare, said::add);
        trails.through(List.of(count, finding));
    }

    @Test
    void beginsInTheFirstRoomWhenNothingIsKnown() {
        trails.begin("", "");
        assertThat(trails.shown().get()).isSameAs(count.home);
        assertThat(count.home.told).containsExactly("refresh");
    }

    @Test
    void beginsWhereItWasWithTheWayBack() {
        trails.begin("finding", "known 7");
        assertThat(trails.shown().get().place()).isEqualTo("known 7");
        assertThat(trails.below()).containsSame(finding.home);
        trails.back();
        assertThat(trails.shown().get()).isSameAs(finding.home);
    }

    @Test
    void aPlaceThatIsGoneLeadsToItsRoom() {
        trails.begin("finding", "gone");
        assertThat(trails.shown().get()).isSameAs(finding.home);
    }

    @Test
    void whoeverGoesOffStageKeepsItsDraftsAndWhoeverComesReadsAnew() {
        trails.begin("", "");
        var sheet = new PlainScreen("sheet");
        trails.open(sheet);
        assertThat(count.home.told).containsExactly("refresh", "leave");
        trails.enter(finding);
        assertThat(sheet.told).containsExactly("refresh", "leave");
        trails.enter(count);
        assertThat(trails.shown().get()).isSameAs(sheet);
        assertThat(sheet.told).containsExactly("refresh", "leave", "refresh");
    }

    @Test
    void theNextSheetTakesThePlaceOfTheLast() {
        trails.begin("", "");
        trails.open(new PlainScreen("one"));
        var two = new PlainScreen("two");
        trails.replace(two);
        assertThat(trails.shown().get()).isSameAs(two);
        trails.back();
        assertThat(trails.shown().get()).isSameAs(count.home);
        trails.back();
        assertThat(trails.shown().get()).isSameAs(count.home);
    }

    @Test
    void theSameScreenNeverLiesThereTwice() {
        trails.begin("", "");
        var outbox = new PlainScreen("");
        trails.open(outbox);
        trails.open(new PlainScreen("sheet"));
        trails.open(outbox);
        trails.open(outbox);
        trails.back();
        assertThat(trails.shown().get().place()).isEqualTo("sheet");
        assertThat(trails.below()).containsSame(count.home);
    }

    @Test
    void thePlaceIsThatOfTheTopmostScreenThatHasOne() {
        trails.begin("", "");
        trails.open(new PlainScreen("sheet"));
        trails.open(new PlainScreen(""));
        assertThat(trails.place()).isEqualTo("sheet");
    }

    @Test
    void withoutRoomsThereIsStillSomethingToShow() {
        trails.through(List.of());
        trails.begin("count", "known 1");
        assertThat(trails.shown().get()).isSameAs(bare);
        assertThat(trails.room()).isEmpty();
    }
}
