package waymark.cases.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.operating.Watches;
import waymark.ledger.proof.Doubt;

/** Tells services that read of our records whether these are as they were recorded. */
@RestController
class RecordController {
  /** Those whose messages others read models from. */
  private static final Set<String> READ = Set.of("cases", "directory");

  private final Watches watches;

  RecordController(Watches watches) {
    this.watches = watches;
  }

  /** Since when something speaks against them; absent while nothing does. */
  record RecordState(@Nullable Instant unverifiedSince) {}

  @GetMapping("/internal/record")
  @InternalClient("keys")
  @NamesNoPupil("whether the record is whole")
  RecordState state() {
    Optional<Instant> since =
        watches.all().stream()
            .filter(watch -> READ.contains(watch.ledger()))
            .flatMap(watch -> watch.doubt().stream())
            .map(Doubt::since)
            .min(Comparator.naturalOrder());
    return new RecordState(since.orElse(null));
  }
}
