package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.reporting.register.RegisterFlags;
import waymark.reporting.register.Standing;
import waymark.reporting.trust.TrustView;

/** Puts a pupil's page together from the row, and opens what is sealed in it. */
@Component
class PupilPage {
  private final NameIndex names;
  private final Opening opening;
  private final TrustView trust;

  PupilPage(NameIndex names, Opening opening, TrustView trust) {
    this.names = names;
    this.opening = opening;
    this.trust = trust;
  }

  /**
   * For those who teach or support the pupil: without the UPN, what a file proposes, and what holds
   * or ends the record, which are for those who keep it.
   */
  PupilAnswer ofTheirClass(FoundRow found, LocalDate today, boolean updating) {
    PupilAnswer all = of(found, today, updating);
    return new PupilAnswer(
        all.pupil(),
        all.seq(),
        updating,
        all.name(),
        all.nameState(),
        all.dateOfBirth(),
        null,
        all.school(),
        all.yearGroup(),
        all.className(),
        all.onRoll(),
        all.register(),
        null,
        List.of(),
        all.flags(),
        List.of(),
        null);
  }

  PupilAnswer of(FoundRow found, LocalDate today, boolean updating) {
    PupilRow row = found.row();
    Standing standing = row.standingOn(today).orElse(null);
    IndexedName name = names.of(found.pupil());
    boolean onRoll = standing != null && standing.school() != null;
    ErasureAsked erasure = row.erasure();
    return new PupilAnswer(
        found.pupil(),
        found.seq(),
        updating,
        name == null ? null : name.name(),
        names.stateOf(found.pupil()),
        opening.text(row.particulars().last("dateOfBirth")),
        opening.text(row.particulars().last("upn")),
        onRoll && standing != null ? standing.school() : row.home(),
        onRoll && standing != null ? standing.yearGroup() : row.yearGroup(),
        row.className(),
        onRoll,
        standing == null ? null : entry(row, standing),
        Proposal.read(row.proposed()),
        HistoryItem.all(row.proposals().last("history")),
        standing == null ? List.of() : RegisterFlags.of(standing),
        row.holds().shown(opening, trust),
        erasure == null ? null : erasure.shown(opening, trust));
  }

  private @Nullable RegisterEntry entry(PupilRow row, Standing standing) {
    String provision = standing.provision();
    if (provision == null) {
      return null;
    }
    return new RegisterEntry(
        standing.entry() == null ? null : standing.entry().toString(),
        provision,
        standing.needs(),
        standing.since(),
        standing.parentsTold(),
        opening.text(row.triedBefore(standing.entry())),
        plan(row.plan(standing.plan())));
  }

  private @Nullable Plan plan(@Nullable JsonNode plan) {
    return plan == null
        ? null
        : new Plan(
            opening.text(plan.required("reference")), plan.required("authority").stringValue());
  }
}
