package waymark.cases.safeguarding.record;

import java.time.LocalDate;
import java.util.Map;
import waymark.cases.pupil.SealedUnder;
import waymark.cases.pupil.Words;

/** Something that stands in the safeguarding ledger, for ever and unchanged. */
public interface SafeguardingEvent extends SealedUnder {
  /** The stream it belongs to. */
  String stream();

  LocalDate occurredOn();

  /** Everything in it that is sealed, by the name of its field. */
  default Map<String, Words> texts() {
    return Map.of();
  }

  /** What else it says: codes, dates and ids, by the name of the field. */
  default Map<String, String> facts() {
    return Map.of();
  }
}
