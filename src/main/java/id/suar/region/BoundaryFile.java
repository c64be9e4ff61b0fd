package id.suar.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads village boundaries from a GeoJSON file (RFC 7946), feature by feature. The file comes from outside: its
/// size, depth, numbers and points are bounded before memory is taken, and only features of the scope are kept.
public final class BoundaryFile {

    public static final long MAX_BYTES = 256L * 1024 * 1024;
    public static final int MAX_POINTS = 2_000_000;

    private static final int MAX_DEPTH = 32;

    /// Properties in which files in use keep the code of a village, in lower case.
    private static final Set<String> CODES = Set.of(
            "code",
            "kode",
            "id",
            "kode_desa",
            "kode_kd",
            "kd_desa",
            "kddesa",
            "iddesa",
            "village_code",
            "kdepum",
            "kode_kelurahan",
            "kode_wilayah",
            "kemendagri",
            "kode_kemendagri",
            "adm4_pcode");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(64)
                    .maxStringLength(100_000)
                    .maxDocumentLength(MAX_BYTES)
                    .build())
            .build();

    private final JsonParser json;
    private final RegionCode scope;
    private final RingReader rings;
    private final Map<RegionCode, Outline> outlines = new HashMap<>();
    private int strange;

    private BoundaryFile(JsonParser json, RegionCode scope) {
        this.json = json;
        this.scope = scope;
        this.rings = new RingReader(json);
    }

    /// On the caller's thread, never FX.
    public static BoundaryReading read(Path file, RegionCode scope) {
        String name = String.valueOf(file.getFileName());
        try {
            long bytes = Files.size(file);
            if (bytes > MAX_BYTES) {
                return refused(name, new BoundaryFault.TooLarge(bytes, MAX_BYTES));
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file));
                    JsonParser json = JSON.createParser(in)) {
                var reader = new BoundaryFile(json, scope);
                reader.document();
                return reader.outlines.isEmpty()
                        ? refused(name, new BoundaryFault.NothingHere(reader.strange))
                        : new BoundaryReading.Read(new Boundaries(name, reader.outlines, reader.strange));
            }
        } catch (Refusal e) {
            return refused(name, e.fault);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return refused(name, new BoundaryFault.NotGeoJson(e.getOriginalMessage(), line));
        } catch (IOException e) {
            return refused(name, new BoundaryFault.Unreadable(String.valueOf(e.getMessage())));
        }
    }

    private static BoundaryReading refused(String name, BoundaryFault fault) {
        return new BoundaryReading.Refused(name, fault);
    }

    /// Leaves the reading with the reason.
    static final class Refusal extends RuntimeException {

        private final transient BoundaryFault fault;

        Refusal(BoundaryFault fault) {
            super(fault.toString(), null, false, false);
            this.fault = fault;
        }
    }

    private void document() throws IOException {
        boolean features = false;
        json.nextToken();
        expect(json, JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("features");
            json.nextToken();
            if (wanted) {
                features = true;
                features();
            } else {
                json.skipChildren();
            }
        }
        if (!features) {
            throw fault(json, "no \"features\"");
        }
    }

    private void features() throws IOException {
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json, JsonToken.START_OBJECT);
            feature();
        }
    }

    /// A geometry may stand before the code that it belongs to.
    private void feature() throws IOException {
        Optional<RegionCode> id = Optional.empty();
        Optional<RegionCode> code = Optional.empty();
        Optional<Outline> outline = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = village();
                case "properties" -> code = properties();
                case "geometry" -> outline = rings.geometry();
                default -> json.skipChildren();
            }
        }
        Optional<RegionCode> village = code.isPresent() ? code : id;
        if (village.isEmpty() || outline.isEmpty()) {
            strange++;
        } else {
            outlines.merge(village.get(), outline.get(), BoundaryFile::both);
        }
    }

    /// A village of several pieces may be several features.
    private static Outline both(Outline one, Outline other) {
        List<double[]> rings = new ArrayList<>(one.rings());
        rings.addAll(other.rings());
        return new Outline(rings);
    }

    private Optional<RegionCode> properties() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Optional.empty();
        }
        Optional<RegionCode> found = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean code = CODES.contains(json.currentName().toLowerCase(Locale.ROOT));
            json.nextToken();
            if (code && found.isEmpty()) {
                found = village();
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    /// What stands here, when it is the code of a village of the scope.
    private Optional<RegionCode> village() throws IOException {
        if (!json.currentToken().isScalarValue()) {
            json.skipChildren();
            return Optional.empty();
        }
        // Some files write ID before the digits, as the United Nations do.
        return RegionCode.read(json.getText().replaceFirst("^ID(?=\\d)", ""))
                .filter(code -> code.level() == Level.VILLAGE)
                .filter(code -> code.isWithin(scope));
    }

    static void expect(JsonParser json, JsonToken wanted) {
        if (json.currentToken() != wanted) {
            throw fault(json, json.currentToken() + " instead of " + wanted);
        }
    }

    static Refusal fault(JsonParser json, String reason) {
        return new Refusal(
                new BoundaryFault.NotGeoJson(reason, json.currentLocation().getLineNr()));
    }
}
