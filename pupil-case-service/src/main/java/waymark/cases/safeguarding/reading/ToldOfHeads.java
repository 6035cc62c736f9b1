package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.directory.MayBeTold;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;
import waymark.ledger.access.Scope;

/** Of a low-level concern about a head teacher the trust's directors are told who find it. */
@Component
class ToldOfHeads implements MayBeTold {
  private static final String STREAM = LowLevelCommand.KIND + ":";
  private static final Scope NO_SCHOOL = new Scope.Schools(Set.of());

  private final SafeguardingIndex index;
  private final Headships headships;
  private final DirectoryView directory;
  private final Clock clock;

  ToldOfHeads(
      SafeguardingIndex index, Headships headships, DirectoryView directoryView, Clock clock) {
    this.index = index;
    this.headships = headships;
    this.directory = directoryView;
    this.clock = clock;
  }

  @Override
  public boolean of(UUID person, String stream) {
    var today = SchoolDay.of(clock.instant());
    return stream.startsWith(STREAM)
        && directory.grants(person).stream()
            .anyMatch(grant -> grant.role().equals("trust-director") && grant.holdsOn(today))
        && index.finds(
            stream.substring(STREAM.length()),
            new StaffReader(NO_SCHOOL, person, headships.at(null)));
  }
}
