package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register entry that a school's file suggests; nothing until the SENCO confirms it. */
public record Proposal(Provision provision, List<Need> needs, @Nullable LocalDate start) {
  public Proposal {
    needs = List.copyOf(needs);
  }
}
