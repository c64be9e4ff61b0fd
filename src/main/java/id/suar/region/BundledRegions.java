package id.suar.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The regions that ship with the program (`assets/regions`, Open Database License). A province's villages
/// are read when the province is first asked about; a command in one regency never reads the others.
public final class BundledRegions implements Regions {

    private static final String FOLDER = "/assets/regions/";
    private static final List<String> FILES = List.of("regencies.csv", "districts.csv", "villages.csv");

    private final Map<String, TreeMap<String, Region>> provinces = new ConcurrentHashMap<>();

    @Override
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(province(code).get(code.digits()));
    }

    @Override
    public List<Region> provinces() {
        List<Region> all = new ArrayList<>();
        read("provinces.csv", "", (code, name) -> all.add(new Region(new RegionCode(code), name, false)));
        return all;
    }

    @Override
    public List<Region> children(RegionCode code) {
        return province(code).subMap(code.digits(), false, code.digits() + ":", false).values().stream()
                .filter(region -> region.code().parent().filter(code::equals).isPresent())
                .filter(region -> !region.former())
                .toList();
    }

    @Override
    public List<Region> search(String typed, RegionCode scope, int limit) {
        String wanted = folded(typed);
        String digits = typed.replaceAll("[^0-9]", "");
        boolean byCode = !digits.isEmpty() && wanted.equals(digits);
        Comparator<Region> order = Comparator.comparing(
                        (Region region) -> !folded(region.name()).startsWith(wanted))
                .thenComparing(region -> region.level().ordinal())
                .thenComparing(region -> region.code().digits());
        return province(scope).subMap(scope.digits(), true, scope.digits() + ":", false).values().stream()
                .filter(region -> !region.former())
                .filter(region -> byCode
                        ? region.code().digits().startsWith(digits)
                        : folded(region.name()).contains(wanted))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    /// As compared: lower case, without what is not a letter or digit, without a final *q* of each word
    /// (spellings such as *Muara Tubo* and *Muara Tuboq* are one place).
    static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("q\\b", "");
        return lower.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private TreeMap<String, Region> province(RegionCode code) {
        return provinces.computeIfAbsent(code.at(Level.PROVINCE).digits(), BundledRegions::load);
    }

    private static TreeMap<String, Region> load(String province) {
        var regions = new TreeMap<String, Region>();
        read("former.csv", province, (code, name) -> regions.put(code, new Region(new RegionCode(code), name, true)));
        read("provinces.csv", province, (code, name) -> put(regions, code, name));
        FILES.forEach(file -> read(file, province, (code, name) -> put(regions, code, name)));
        return regions;
    }

    private static void put(Map<String, Region> regions, String code, String name) {
        regions.put(code, new Region(new RegionCode(code), name, false));
    }

    @FunctionalInterface
    private interface Row {
        void take(String code, String name);
    }

    private static void read(String file, String prefix, Row row) {
        try (var in = BundledRegions.class.getResourceAsStream(FOLDER + file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(prefix)) {
                    int comma = line.indexOf(',');
                    row.take(line.substring(0, comma), unquoted(line.substring(comma + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1;
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
