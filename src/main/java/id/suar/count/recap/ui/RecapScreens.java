package id.suar.count.recap.ui;

import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.fx.Export;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.load.LoadModel;
import id.suar.fx.load.LoadScreen;
import id.suar.fx.load.LoadWords;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The screens of recapitulation and the ways between them. FX thread.
final class RecapScreens {

    private final RecapDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final RecapModel model;
    private final Export export;
    private final RecapController home;
    private PlenarySitting sitting = new PlenarySitting();

    RecapScreens(RecapDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.model = new RecapModel(desk, tasks);
        this.export = new Export(desk.files(), tasks, desk.texts(), desk.origin());
        this.home = new RecapController(model, desk, this, new RecapFollowing(desk, tasks), export);
    }

    Screen home() {
        return home;
    }

    RecapModel model() {
        return model;
    }

    /// The entry beside our figures, at this unit or at the first of its village.
    void plenary(Contest contest, RecapUnit unit) {
        read(contest, unit, false);
    }

    /// The village before or after this one; at the end of the scope nothing happens.
    void neighbour(Contest contest, RegionCode village, int step) {
        List<RegionCode> villages = desk.villages();
        int next = villages.indexOf(village) + step;
        if (next >= 0 && next < villages.size()) {
            read(contest, RecapUnit.of(villages.get(next)), true);
        }
    }

    private void read(Contest contest, RecapUnit unit, boolean instead) {
        tasks.run(() -> PlenaryModel.Start.read(desk, contest, unit.region()), start -> {
            RecapUnit first =
                    unit.station().isPresent() ? unit : start.village().units().getFirst();
            sitting = sitting.next();
            var screen = new PlenaryController(
                    new PlenaryModel(desk, tasks, start, first, sitting), desk, this, new RecapFollowing(desk, tasks));
            if (instead) {
                navigator.replace(screen);
            } else {
                navigator.open(screen);
            }
        });
    }

    /// Lays the import of a file over what is shown.
    ///
    /// @param file to begin with; empty: it is chosen there
    void load(Contest contest, Optional<Path> file) {
        Texts texts = desk.texts();
        var loading = new RecapLoading(desk, contest, "", RecapForm.DISTRICT);
        var said = new RecapLoadSaid(loading);
        var load = new LoadModel(loading, texts, tasks, model::refresh);
        said.tell(load);
        var words = new LoadWords(
                texts.text("recap.load.title"),
                desk.words(contest).form(),
                texts.text("recap.load.rows"),
                texts.text("recap.load.template", contest.key()),
                texts.text("recap.load.list"),
                said);
        navigator.open(new LoadScreen(load, words, desk.files(), export, navigator));
        file.ifPresent(load::open);
    }

    void lookAt(RecapFollowing following, RecapProofs.Read read, int place, String unit) {
        following.lookAt(read, place, unit, navigator);
    }

    void patterns(RecapReport report) {
        tasks.run(
                () -> PatternsModel.read(desk, report),
                read -> navigator.open(new PatternsController(read, desk, this)));
    }

    /// Back to the list, only units where this row differs.
    void only(String figure) {
        model.figureProperty().set(Optional.of(figure));
        navigator.back();
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }
}
