package id.suar.count.photo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/// A file of a batch as the matcher sees it.
///
/// @param name    path within the folder that was chosen, with `/`
/// @param takenAt by the clock of the camera
public record Shot(String name, Optional<LocalDateTime> takenAt) {

    /// As they were taken; those without a time by name, after the others.
    static final Comparator<Shot> AS_TAKEN = Comparator.comparing(
                    (Shot shot) -> shot.takenAt().orElse(LocalDateTime.MAX))
            .thenComparing(shot -> shot.name());
}
