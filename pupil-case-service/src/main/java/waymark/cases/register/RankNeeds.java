package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PupilCommand;

/** Ranks the needs of the open entry anew. */
public record RankNeeds(UUID pupil, LocalDate occurredOn, List<Need> needs)
    implements PupilCommand {
  public RankNeeds {
    needs = List.copyOf(needs);
  }
}
