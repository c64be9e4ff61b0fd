/// A hub and devices in temporary folders, with a real line between them that can be made bad ([BadLine]), processes
/// that are killed, disks that are full and clocks that jump; and an [Oracle] that says after each whether all that was
/// promised (I1 to I10) still holds. `-Dsuar.sync.kills=N` sets how many kills, `-Dsuar.seed=N` which.
package id.suar.faults;
