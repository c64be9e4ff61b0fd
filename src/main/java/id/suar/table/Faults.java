package id.suar.table;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with one file, in the order in which it was found.
///
/// Who made [#MOST] faults made one, again and again; more would only fill the memory and are left out.
public final class Faults {

    public static final int MOST = 100_000;

    private final List<BadLine> all = new ArrayList<>();

    public void add(BadLine fault) {
        if (all.size() < MOST) {
            all.add(fault);
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    public List<BadLine> all() {
        return List.copyOf(all);
    }
}
