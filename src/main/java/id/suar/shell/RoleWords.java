package id.suar.shell;

import id.suar.access.Role;
import id.suar.i18n.Texts;

/// What a role is called; labels of the roles' table in the rules of supervision.
final class RoleWords {

    private RoleWords() {}

    static String of(Role role, Texts texts) {
        return switch (role) {
            case PTS -> texts.text("shell.role.pts");
            case PKD -> texts.text("shell.role.pkd");
            case PWC_MEMBER -> texts.text("shell.role.pwc-member");
            case PWC_STAFF -> texts.text("shell.role.pwc-staff");
            case KAB_MEMBER -> texts.text("shell.role.kab-member");
            case KAB_PP_MEMBER -> texts.text("shell.role.kab-pp-member");
            case KAB_PH_MEMBER -> texts.text("shell.role.kab-ph-member");
            case KAB_HK_MEMBER -> texts.text("shell.role.kab-hk-member");
            case KAB_SDM_MEMBER -> texts.text("shell.role.kab-sdm-member");
            case KAB_PP_STAFF -> texts.text("shell.role.kab-pp-staff");
            case KAB_PH_STAFF -> texts.text("shell.role.kab-ph-staff");
            case KAB_HK_STAFF -> texts.text("shell.role.kab-hk-staff");
            case KAB_SDM_STAFF -> texts.text("shell.role.kab-sdm-staff");
            case PPID -> texts.text("shell.role.ppid");
            case PPID_ATASAN -> texts.text("shell.role.ppid-atasan");
            case DISKOMINFO -> texts.text("shell.role.diskominfo");
            case ADMIN -> texts.text("shell.role.admin");
        };
    }
}
