package id.suar.count.file;

import id.suar.count.station.StationSearch;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.table.BadLine;
import id.suar.table.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names of places in a file that are not the names of the codes beside them: a line may have slipped. Spelling that
/// [StationSearch#folded] overlooks is no difference. The code is taken all the same.
final class NamesBesideCodes {

    private final Regions regions;
    private final Set<List<String>> different = new HashSet<>();
    private Optional<BadLine> first = Optional.empty();

    NamesBesideCodes(Regions regions) {
        this.regions = regions;
    }

    void look(Line line, String column, RegionCode code) {
        String written = line.cell(column);
        String ours = regions.find(code).map(Region::name).orElse("");
        boolean same = written.isBlank()
                || ours.isEmpty()
                || StationSearch.folded(written).equals(StationSearch.folded(ours));
        if (!same && different.add(List.of(written, code.digits())) && first.isEmpty()) {
            first = Optional.of(
                    BadLine.at(line, column, "count.import.names", written, code.dotted(), ours, line.number()));
        }
    }

    /// One for all of them, with the first as an example.
    List<BadLine> remarks() {
        return first.stream()
                .map(one -> {
                    List<Object> values = new ArrayList<>(one.values());
                    values.add(different.size());
                    return BadLine.of(one.line(), one.column(), one.reason(), values.toArray());
                })
                .toList();
    }
}
