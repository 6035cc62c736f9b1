package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's file carried SEN history; the newest current status, if any, is proposed to the SENCO.
 */
public record SenHistoryFound(
    UUID pupil,
    LocalDate occurredOn,
    UUID school,
    @Nullable UUID importId,
    List<HistoricalProvision> history,
    @Nullable Proposal proposal)
    implements RollEvent {
  public SenHistoryFound {
    history = List.copyOf(history);
  }
}
