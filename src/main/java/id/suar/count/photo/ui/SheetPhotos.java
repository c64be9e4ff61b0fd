package id.suar.count.photo.ui;

import id.suar.count.photo.Photo;
import id.suar.count.photo.RecordedPhoto;
import id.suar.count.ui.BesideSheet;
import id.suar.evidence.ui.VaultPicture;
import id.suar.fx.EmptyState;
import id.suar.fx.PhotoPane;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The photos of a sheet, beside its form.
public final class SheetPhotos implements BesideSheet.Beside {

    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "JPG", "JPEG", "PNG");

    private final PhotoDesk desk;
    private final Texts texts;
    private final SheetPhotosModel model;
    private final PhotoPane pane;
    private final EmptyState empty;
    private final BorderPane node = new BorderPane();
    private final FlowPane foot = new FlowPane();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();

    private SheetPhotos(PhotoDesk desk, Tasks tasks, SheetPhotosModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.pane = new PhotoPane(tasks, texts);
        this.empty = new EmptyState(
                "mdi2i-image-outline",
                texts.text("photo.side.none"),
                texts.text("photo.side.none.hint"),
                texts.text("photo.side.attach"),
                this::attach);
        node.getStyleClass().add("sheet-photos");
        foot.getStyleClass().add("photo-actions");
        var said = new Label();
        said.textProperty().bind(model.saidProperty());
        said.setWrapText(true);
        said.getStyleClass().add("small");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        foot.getChildren()
                .addAll(
                        button("photo.side.attach", this::attach),
                        button("photo.side.move", this::move),
                        button("photo.side.detach", this::detach),
                        said);
        // an Enter in the form belongs to the form
        empty.action().ifPresent(button -> button.setDefaultButton(false));
        model.photosProperty().subscribe(this::show);
    }

    /// What `count.ui` is handed for its sheets.
    public static BesideSheet beside(PhotoDesk desk, Tasks tasks) {
        return (contest, station) ->
                Optional.of(new SheetPhotos(desk, tasks, new SheetPhotosModel(desk, tasks, contest, station)));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Region first() {
        return filled.get() ? pane.first() : empty.action().orElseThrow();
    }

    @Override
    public ReadOnlyBooleanProperty filled() {
        return filled.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void leave() {
        model.end();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return filled.get() && pane.pressedBeside(event);
    }

    PhotoPane pane() {
        return pane;
    }

    private void show(List<RecordedPhoto> photos) {
        pane.show(photos.stream().map(this::page).toList());
        node.setCenter(photos.isEmpty() ? empty : pane);
        node.setBottom(photos.isEmpty() ? null : foot);
        filled.set(!photos.isEmpty());
    }

    private PhotoPane.Page page(RecordedPhoto recorded) {
        Photo photo = recorded.photo();
        int round = photo.form().round();
        String title = round == 0
                ? texts.text("photo.page", photo.page())
                : texts.text("photo.page.round", photo.page(), round);
        return new PhotoPane.Page(
                List.of(photo.form(), photo.page(), photo.content()),
                title,
                detail(recorded),
                VaultPicture.of(desk.gallery(), photo.content(), texts));
    }

    /// Name and time; never the position.
    private String detail(RecordedPhoto recorded) {
        var when = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", texts.locale());
        return recorded.photo()
                .takenAt()
                .map(at -> texts.text("photo.detail.taken", recorded.photo().name(), when.format(at), recorded.actor()))
                .orElseGet(() -> texts.text("photo.detail", recorded.photo().name(), recorded.actor()));
    }

    private void attach() {
        desk.files().open(ENDINGS).ifPresent(model::attach);
    }

    private void detach() {
        atHand().ifPresent(model::detach);
    }

    /// In the place of the buttons, until it is done or thought better of.
    private void move() {
        atHand().ifPresent(photo -> {
            var moving = new MovePane(model.move(photo), texts, this::moved, () -> {
                node.setBottom(foot);
                pane.first().requestFocus();
            });
            node.setBottom(moving);
            moving.begin();
        });
    }

    private void moved(String what) {
        node.setBottom(foot);
        first().requestFocus();
        model.say(what);
        model.refresh();
    }

    private Optional<RecordedPhoto> atHand() {
        int page = pane.pageProperty().get();
        List<RecordedPhoto> photos = model.photosProperty().get();
        return page >= 0 && page < photos.size() ? Optional.of(photos.get(page)) : Optional.empty();
    }

    private Button button(String key, Runnable does) {
        var button = new Button(texts.text(key));
        button.setOnAction(_ -> does.run());
        return button;
    }
}
