package id.suar.evidence;

import java.time.LocalDateTime;
import java.util.Optional;

/// What the camera wrote beside the picture. Anybody can write it otherwise: a hint, not a proof.
///
/// @param at       by the clock of the camera, wherever that was set
/// @param position part of the evidence; never shown to the public, in no export
public record Taken(Optional<LocalDateTime> at, Optional<Position> position, Turn turn) {

    public static final Taken NOTHING = new Taken(Optional.empty(), Optional.empty(), Turn.NONE);

    /// Where on Earth, in millionths of a degree.
    public record Position(int latitude, int longitude) {

        private static final int MILLION = 1_000_000;

        public Position {
            if (Math.abs((long) latitude) > 90L * MILLION || Math.abs((long) longitude) > 180L * MILLION) {
                throw new IllegalArgumentException("no place on Earth");
            }
        }

        /// Empty for what is no place, and for 0/0, which cameras write when they do not know.
        static Optional<Position> of(double latitude, double longitude) {
            boolean place = Math.abs(latitude) <= 90
                    && Math.abs(longitude) <= 180
                    && (Math.abs(latitude) > 1e-6 || Math.abs(longitude) > 1e-6);
            return place
                    ? Optional.of(
                            new Position((int) Math.round(latitude * MILLION), (int) Math.round(longitude * MILLION)))
                    : Optional.empty();
        }
    }
}
