package id.suar.count.photo;

import id.suar.evidence.Examined;
import java.nio.file.Path;

/// A file of a batch that was looked at, and nothing more.
///
/// @param name within the folder that was chosen, with `/`
public record BatchFile(Path path, String name, Examined examined) {}
