package id.suar.count.photo;

import id.suar.count.rule.PhotoPages;
import id.suar.evidence.EvidenceId;
import id.suar.region.TpsCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All photos that are recorded here; their files may lie on other devices.
public interface Photos extends PhotoPages {

    /// The photos of all votes of a form, those of the last vote first, in order of their pages. One that two devices
    /// have attached to the same page is there once.
    List<RecordedPhoto> of(String election, String contest, TpsCode station);

    /// Every record of the same content, those that were taken away again too.
    List<RecordedPhoto> records(EvidenceId content);

    /// Which forms each of so many contents shows; those that show none are left out.
    Map<EvidenceId, Set<PhotoForm>> forms(Collection<EvidenceId> contents);
}
