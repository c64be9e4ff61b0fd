package id.suar.count.looks;

/// Of a village, or of a district alone.
///
/// @param searched both, as they are searched for
public record PlaceNames(String district, String village, String searched) {}
