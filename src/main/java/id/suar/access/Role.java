package id.suar.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person is to the supervising body; keys as in `domain/supervision.md` §11. The labels are
/// texts of the bundle, the rights are decided where records are read.
public enum Role {
    PTS,
    PKD,
    PWC_MEMBER,
    PWC_STAFF,
    KAB_MEMBER,
    KAB_PP_MEMBER,
    KAB_PH_MEMBER,
    KAB_HK_MEMBER,
    KAB_SDM_MEMBER,
    KAB_PP_STAFF,
    KAB_PH_STAFF,
    KAB_HK_STAFF,
    KAB_SDM_STAFF,
    PPID,
    PPID_ATASAN,
    DISKOMINFO,
    ADMIN;

    /// As written on cards and command lines: `pwc_staff`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All of them, for messages.
    public static String keys() {
        return Arrays.stream(values()).map(Role::key).collect(Collectors.joining(", "));
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
