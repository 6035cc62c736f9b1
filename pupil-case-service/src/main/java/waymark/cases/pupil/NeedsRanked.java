package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The needs of an open register entry were ranked anew. */
public record NeedsRanked(UUID pupil, LocalDate occurredOn, UUID entry, List<Need> needs)
    implements RegisterEvent {
  public NeedsRanked {
    needs = List.copyOf(needs);
  }
}
