package id.suar.count.recap.ui;

import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.fx.Export;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.region.RegionCode;
import java.util.List;

/// The screens of recapitulation and the ways between them. FX thread.
final class RecapScreens {

    private final RecapDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final RecapModel model;
    private final RecapController home;

    RecapScreens(RecapDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.model = new RecapModel(desk, tasks);
        this.home = new RecapController(
                model,
                desk,
                this,
                new RecapFollowing(desk, tasks),
                new Export(desk.files(), tasks, desk.texts(), desk.origin()));
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
            var screen = new PlenaryController(
                    new PlenaryModel(desk, tasks, start, first), desk, this, new RecapFollowing(desk, tasks));
            if (instead) {
                navigator.replace(screen);
            } else {
                navigator.open(screen);
            }
        });
    }

    void patterns(RecapReport report) {
        tasks.run(
                () -> PatternsModel.read(desk, report),
                read -> navigator.open(new PatternsController(read, desk, this)));
    }

    /// Back to the list, only units where this row differs.
    void only(String figure) {
        model.figureProperty().set(java.util.Optional.of(figure));
        navigator.back();
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }
}
