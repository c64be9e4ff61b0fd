package id.suar.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads the geometries of one GeoJSON file into rings. All of them together have no more points than
/// [BoundaryFile#MAX_POINTS], whether they are kept or not.
final class RingReader {

    private final JsonParser json;
    private double[] ring = new double[256];
    private int points;

    RingReader(JsonParser json) {
        this.json = json;
    }

    /// Empty for one without an area.
    Optional<Outline> geometry() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return Optional.empty();
        }
        List<double[]> rings = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean coordinates = json.currentName().equals("coordinates");
            json.nextToken();
            if (coordinates && json.currentToken() == JsonToken.START_ARRAY) {
                json.nextToken();
                arrays(rings);
            } else {
                json.skipChildren();
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(rings));
    }

    /// The rest of an array of arrays, from its first element on: one of positions is a ring, whatever the depth at
    /// which it stands.
    private void arrays(List<double[]> rings) throws IOException {
        int length = 0;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            BoundaryFile.expect(json, JsonToken.START_ARRAY);
            json.nextToken();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                arrays(rings);
            } else if (json.currentToken() != JsonToken.END_ARRAY) {
                position(length++);
            }
            json.nextToken();
        }
        // A ring has at least three corners; a line or a point is no boundary.
        if (length >= 3) {
            rings.add(Arrays.copyOf(ring, 2 * length));
        }
    }

    private void position(int place) throws IOException {
        double longitude = degrees(180);
        json.nextToken();
        double latitude = degrees(90);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
        if (++points > BoundaryFile.MAX_POINTS) {
            throw new BoundaryFile.Refusal(new BoundaryFault.TooManyPoints(BoundaryFile.MAX_POINTS));
        }
        if (2 * place + 2 > ring.length) {
            ring = Arrays.copyOf(ring, 2 * ring.length);
        }
        ring[2 * place] = longitude;
        ring[2 * place + 1] = latitude;
    }

    private double degrees(double most) throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw BoundaryFile.fault(json, "a number is missing");
        }
        double value = json.getDoubleValue();
        if (!(Math.abs(value) <= most)) {
            throw BoundaryFile.fault(json, value + "°");
        }
        return value;
    }
}
