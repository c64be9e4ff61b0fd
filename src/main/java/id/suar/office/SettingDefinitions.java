package id.suar.office;

import id.suar.election.Names;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings that there are: `office/settings.csv`, and those that rooms add.
public final class SettingDefinitions {

    private final List<SettingDefinition> all;

    private SettingDefinitions(List<SettingDefinition> all) {
        this.all = List.copyOf(all);
    }

    /// The ones that ship with the program.
    public static SettingDefinitions bundled() {
        return new SettingDefinitions(BundledTable.lines("/office/settings.csv", "key").stream()
                .map(SettingDefinitions::definition)
                .toList());
    }

    public SettingDefinitions and(List<SettingDefinition> more) {
        List<SettingDefinition> both = new ArrayList<>(all);
        both.addAll(more);
        return new SettingDefinitions(both);
    }

    public List<SettingDefinition> all() {
        return all;
    }

    public Optional<SettingDefinition> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static SettingDefinition definition(Line line) {
        return new SettingDefinition(
                line.cell("key"),
                SettingType.of(line.cell("type")),
                line.cell("default"),
                line.cell("set_by").equals("hub"),
                line.cell("source"),
                line.cell("mark"),
                new Names(line.cell("name_id"), line.cell("name_en")));
    }
}
