package id.suar.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/// The program's classes, read once for all walls, and the names of its rooms.
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.suar");

    /// The feature rooms; each new one is added here.
    static final List<String> FEATURES = List.of("count", "violation");

    private House() {}

    static String all(String room) {
        return "id.suar." + room + "..";
    }

    static String[] all(List<String> rooms) {
        return rooms.stream().map(House::all).toArray(String[]::new);
    }
}
