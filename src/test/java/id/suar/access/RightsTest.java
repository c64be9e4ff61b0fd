package id.suar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightsTest {

    private final Rights rights = Rights.bundled();

    /// Written down once more, from the reference and not from the file.
    private static final Map<Role, Grant> OPENS = Map.of(
            Role.PWC_STAFF, Grant.OWN,
            Role.PWC_MEMBER, Grant.OWN,
            Role.KAB_PP_STAFF, Grant.YES,
            Role.KAB_HK_STAFF, Grant.DISPUTE,
            Role.KAB_MEMBER, Grant.YES,
            Role.KAB_PP_MEMBER, Grant.YES,
            Role.KAB_PH_MEMBER, Grant.YES,
            Role.KAB_HK_MEMBER, Grant.YES,
            Role.KAB_SDM_MEMBER, Grant.YES,
            Role.PPID, Grant.REQUEST);

    @Test
    void whoSeesPersonsIsWhatTheReferenceSaysAndNobodyElse() {
        for (Role role : Role.values()) {
            assertThat(rights.grant(role, Rights.PERSON_OPEN))
                    .as(role.key())
                    .isEqualTo(OPENS.getOrDefault(role, Grant.NO));
        }
        assertThat(rights.ofPublic(Rights.PERSON_OPEN)).isEqualTo(Grant.NO);
    }

    @Test
    void nobodyErasesWhatTheyMayNotEvenSee() {
        for (Role role : Role.values()) {
            if (rights.grant(role, Rights.PERSON_ERASE) != Grant.NO) {
                assertThat(rights.grant(role, Rights.PERSON_OPEN))
                        .as(role.key())
                        .isNotEqualTo(Grant.NO);
            }
        }
    }

    @Test
    void theAdministratorSeesNothingButPeopleAndDevices() {
        assertThat(allowed(Role.ADMIN)).containsExactly("people.create", "people.read");
    }

    @Test
    void supervisorsOfStationsAndVillagesSeeNoReportNorCase() {
        for (Role role : List.of(Role.PTS, Role.PKD)) {
            assertThat(allowed(role))
                    .noneMatch(right -> right.startsWith("report.") || right.startsWith("person."))
                    .doesNotContain(Rights.CASE_REGISTER, "study.read", "request.read");
        }
    }

    @Test
    void onlyMembersDecide() {
        for (Role role : Role.values()) {
            boolean member = role.key().endsWith("member");
            assertThat(allowed(role).stream()
                            .filter(right -> right.endsWith(".decide") && !right.startsWith("request."))
                            .toList()
                            .isEmpty())
                    .as(role.key())
                    .isEqualTo(!member);
        }
    }

    @Test
    void whatIsGrantedForACaseIsNotGrantedForAll() {
        var none = EnumSet.noneOf(Grant.class);
        assertThat(rights.may(Role.PWC_STAFF, Rights.PERSON_OPEN, none)).isFalse();
        assertThat(rights.may(Role.PWC_STAFF, Rights.PERSON_OPEN, EnumSet.of(Grant.OWN)))
                .isTrue();
        assertThat(rights.may(Role.KAB_HK_STAFF, Rights.PERSON_OPEN, EnumSet.of(Grant.OWN)))
                .isFalse();
        assertThat(rights.may(Role.KAB_MEMBER, Rights.PERSON_OPEN, none)).isTrue();
        assertThat(rights.may(Role.PKD, Rights.PERSON_OPEN, EnumSet.allOf(Grant.class)))
                .isFalse();
    }

    @Test
    void aRightThatIsNotThereIsNotGranted() {
        assertThat(rights.keys())
                .contains(Rights.PERSON_OPEN, Rights.PERSON_ERASE, Rights.CASE_REGISTER, Rights.EVIDENCE_OPEN);
        assertThatThrownBy(() -> rights.grant(Role.KAB_MEMBER, "person.opne"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRoleOfTheProgramHasAColumn() {
        for (Role role : Role.values()) {
            assertThat(allowed(role)).as(role.key()).isNotEmpty();
        }
    }

    private Set<String> allowed(Role role) {
        return rights.keys().stream()
                .filter(right -> rights.grant(role, right) != Grant.NO)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
