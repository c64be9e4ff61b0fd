package id.suar.violation.register.ui;

import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.violation.register.Register;
import id.suar.violation.register.RegisterWords;
import id.suar.violation.register.TermJudge;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// What the screen of the register works with.
///
/// @param judge  a new one for each reading
/// @param scope  region of the device
/// @param maps   folder in which boundaries are kept; may be absent
/// @param files  where exports go
/// @param origin what a printed table says of its source and time; on the FX thread
public record RegisterDesk(
        Register register,
        Supplier<TermJudge> judge,
        RegisterWords words,
        Regions regions,
        RegionCode scope,
        Path maps,
        Texts texts,
        Clock clock,
        FilePrompt files,
        Supplier<List<String>> origin) {}
