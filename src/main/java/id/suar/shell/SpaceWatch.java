package id.suar.shell;

import id.suar.evidence.delivery.SpaceWarning;
import id.suar.fx.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Says when room for evidence becomes short: when the window opens, and when something was taken in or received, each
/// kind of shortness once until it has passed. FX thread.
final class SpaceWatch {

    private final DeviceDesk desk;
    private final Tasks tasks;
    private final OutboxWords words;
    private final Consumer<String> say;
    private final Set<Class<?>> told = new HashSet<>();

    SpaceWatch(DeviceDesk desk, Tasks tasks, OutboxWords words, Consumer<String> say) {
        this.desk = desk;
        this.tasks = tasks;
        this.words = words;
        this.say = say;
    }

    void look() {
        tasks.run(desk.evidence().warnings()::get, this::tell);
    }

    private void tell(List<SpaceWarning> warnings) {
        told.retainAll(warnings.stream().map(Object::getClass).toList());
        List<String> fresh = warnings.stream()
                .filter(warning -> told.add(warning.getClass()))
                .map(words::warning)
                .toList();
        if (!fresh.isEmpty()) {
            say.accept(String.join(" ", fresh));
        }
    }
}
