package id.suar.count.checklist;

import id.suar.region.RegionCode;

/// What the polling stations of a region said to one question. Those that said nothing are in no number.
///
/// @param persons all of the *yes*, where their number is written
public record ItemTotal(RegionCode region, String item, int yes, int no, int notObserved, int persons) {

    ItemTotal plus(ItemTotal other) {
        return new ItemTotal(
                region, item, yes + other.yes, no + other.no, notObserved + other.notObserved, persons + other.persons);
    }
}
