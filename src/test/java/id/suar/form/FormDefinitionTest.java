package id.suar.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {

    @Test
    void rowsHoldInTheirRegimeAndOnTheirDays() {
        assertThat(Visit.on("2024-12-31").field("old")).isPresent();
        assertThat(Visit.on("2024-12-31").field("new")).isEmpty();
        assertThat(Visit.on("2025-01-01").field("new")).isPresent();
        var pilkada = Visit.ALL
                .find("visit", Regime.PILKADA, LocalDate.parse("2025-01-01"))
                .orElseThrow();
        assertThat(pilkada.field("new")).isEmpty();
        assertThat(Visit.ALL.find("other", Regime.PILKADA, LocalDate.parse("2025-01-01")))
                .isEmpty();
    }

    @Test
    void aPathNamesTheItemOfAGroup() {
        assertThat(Visit.FORM.at("act.2.from")).map(FormField::fullKey).contains("act.from");
        assertThat(Visit.FORM.path("v.actors.12.name")).contains(new FieldPath("v.actors", 12, "name"));
        assertThat(Visit.FORM.path("v.event")).contains(FieldPath.of("v.event"));
    }

    @Test
    void whatIsNoPathOfTheFormIsNone() {
        for (String wrong : new String[] {
            "",
            "act",
            "act.from",
            "act.0.from",
            "act.4.from",
            "act.01.from",
            "act.1.",
            "act.1.none",
            "v.actors.1",
            "..",
            "none"
        }) {
            assertThat(Visit.FORM.path(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aPathThatTheFormDoesNotKnowIsNotTakenForHarmless() {
        assertThat(Visit.FORM.sealed("v.event")).isFalse();
        assertThat(Visit.FORM.sealed("v.actors.1.name")).isTrue();
        assertThat(Visit.FORM.sealed("whatever")).isTrue();
    }

    @Test
    void whatAppliesToASectionAppliesToItsFields() {
        FormField event = Visit.FORM.field("v.event").orElseThrow();

        assertThat(event.applies().holds(key -> key.equals("has_violation") ? "yes" : ""))
                .isTrue();
        assertThat(event.applies().holds(key -> "no")).isFalse();
    }
}
