package id.suar.count.looks.ui;

import id.suar.count.looks.LookReader;
import id.suar.election.Contest;
import id.suar.fx.FilePrompt;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the screen of rules works with.
///
/// @param contests that can be chosen
/// @param scope    region of the device
/// @param files    where exports go
/// @param origin   what a printed table says of its source and time; on the FX thread
/// @param open     lays a sheet over what is shown; FX thread
/// @param say      one short line; FX thread
public record LooksDesk(
        LookReader reader,
        List<Contest> contests,
        RegionCode scope,
        Texts texts,
        FilePrompt files,
        Supplier<List<String>> origin,
        BiConsumer<Contest, TpsCode> open,
        Consumer<String> say) {

    public LooksDesk {
        contests = List.copyOf(contests);
    }
}
