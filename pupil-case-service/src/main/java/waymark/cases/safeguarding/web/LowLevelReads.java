package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.reading.LowLevelList;
import waymark.cases.safeguarding.reading.LowLevelMoved;
import waymark.ledger.http.NamedReads;
import waymark.ledger.reads.ReadKind;

/**
 * Who is shown low-level concerns is recorded before they are, though they name no pupil: under the
 * concerns' own ids, never under the member of staff's.
 */
@Component
class LowLevelReads {
  private final NamedReads reads;

  LowLevelReads(NamedReads reads) {
    this.reads = reads;
  }

  LowLevelList recorded(LowLevelList list) {
    List<UUID> ids =
        Stream.concat(
                list.concerns().stream().map(LowLevelList.Item::concern),
                list.moved().stream().map(LowLevelMoved::concern))
            .distinct()
            .toList();
    reads.record(ReadKind.LIST, ids, null);
    return list;
  }

  /** That somebody asks who looked at these. */
  void asked(List<UUID> concerns) {
    reads.record(ReadKind.LIST, concerns, null);
  }

  void record(UUID concern) {
    reads.record(ReadKind.PAGE, List.of(concern), null);
  }

  /** That an answer with these was made for whoever asked to see them. */
  void given(List<UUID> concerns) {
    reads.record(ReadKind.EXPORT, concerns, "subject-access");
  }

  /** An answer that no browser or proxy keeps. */
  static <T> ResponseEntity<T> unkept(T answer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }
}
