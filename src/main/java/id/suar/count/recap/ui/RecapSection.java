package id.suar.count.recap.ui;

import id.suar.count.recap.DiscrepancyEntries;
import id.suar.count.recap.RecapEntries;
import id.suar.fx.Navigator;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.util.Optional;

/// Recapitulation as a section of the room of counts.
public final class RecapSection {

    private RecapSection() {}

    public static Section of(RecapDesk desk, Tasks tasks, Navigator navigator) {
        return new Section(
                "recap", desk.texts().text("recap.section"), () -> new RecapScreens(desk, tasks, navigator).home());
    }

    /// What people call an entry of this room.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case RecapEntries.RECORDED -> Optional.of(texts.text("recap.kind.recorded"));
            case RecapEntries.CORRECTED -> Optional.of(texts.text("recap.kind.corrected"));
            case DiscrepancyEntries.RECORDED -> Optional.of(texts.text("recap.kind.found"));
            case DiscrepancyEntries.FOLLOWED -> Optional.of(texts.text("recap.kind.followed"));
            default -> Optional.empty();
        };
    }
}
