package id.suar.count.photo.ui;

import id.suar.count.photo.Suggestion.Target;
import id.suar.election.Contest;
import id.suar.fx.EntryOrder;
import id.suar.fx.SuggestField;
import id.suar.fx.Tasks;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// The fields in which it is put right what a photo of a batch shows: which station, which form, which page.
final class PhotoEdit {

    private final PhotosModel model;
    private final PhotoDesk desk;
    private final SuggestField<TpsCode> station;
    private final ComboBox<Contest> shown;
    private final TextField page;
    private final Runnable changed;
    private Optional<TpsCode> picked = Optional.empty();

    /// @param take    after the last field
    /// @param changed another station was picked
    PhotoEdit(
            PhotosModel model,
            PhotoDesk desk,
            Tasks tasks,
            SuggestField<TpsCode> station,
            ComboBox<Contest> shown,
            TextField page,
            Runnable take,
            Runnable changed) {
        this.model = model;
        this.desk = desk;
        this.station = station;
        this.shown = shown;
        this.page = page;
        this.changed = changed;
        station.suggest(
                (typed, then) -> Optional.ofNullable(shown.getValue())
                        .ifPresent(one -> tasks.run(() -> desk.stations().search(typed, one), then)),
                desk::station,
                at -> desk.regions().path(at.village()),
                this::pick);
        EntryOrder.install(List.of(station, page), take);
    }

    private void pick(TpsCode one) {
        picked = Optional.of(one);
        station.setText(desk.station(one));
        changed.run();
    }

    /// @param listed the contest that the batch is of, where nothing says another
    void show(Optional<PhotoRow> row, Optional<Contest> listed) {
        Optional<Target> target = row.flatMap(one -> one.suggestion().target());
        picked = target.map(Target::station);
        station.setText(picked.map(desk::station).orElse(""));
        page.setText(target.map(one -> String.valueOf(one.page())).orElse("1"));
        target.flatMap(at -> model.contests().stream()
                        .filter(one -> one.key().equals(at.contest()))
                        .filter(one -> listed.map(Contest::election)
                                .filter(one.election()::equals)
                                .isPresent())
                        .findFirst())
                .or(() -> listed)
                .ifPresent(shown::setValue);
    }

    void allow(boolean changeable) {
        List.of(station, shown, page).forEach(field -> field.setDisable(!changeable));
    }

    Optional<TpsCode> station() {
        return picked;
    }

    /// Empty until a station is picked.
    Optional<Target> target() {
        return Optional.ofNullable(shown.getValue())
                .flatMap(one -> picked.map(at -> new Target(one.key(), at, page())));
    }

    int page() {
        String typed = page.getText().strip();
        return typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : 1;
    }
}
