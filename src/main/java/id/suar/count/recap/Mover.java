package id.suar.count.recap;

import java.util.OptionalDouble;

/// A row of votes that differs in several units in the same direction.
///
/// @param figure    key of the row
/// @param units     in how many it has more (or fewer) than on C.Hasil
/// @param villages  in how many villages they lie
/// @param most      in how many units of the one village that has most of them
/// @param votes     by how many in all, without sign
/// @param share     of what it has in all in the districts where that is, in D.Hasil what it gained, in C.Hasil
///                  what it lost; empty when that is nothing
/// @param influence on seats, or on who is ahead of whom
public record Mover(
        String figure, int units, int villages, int most, long votes, OptionalDouble share, Influence influence) {

    private static final int MANY_UNITS = 3;
    private static final int MANY_VILLAGES = 2;

    /// In three units of one village, or in two villages: more than one hand slipping once.
    public boolean repeated() {
        return most >= MANY_UNITS || villages >= MANY_VILLAGES;
    }
}
