/// A hub and devices in temporary folders, with a real line between them that can be made bad.
package id.suar.faults;
