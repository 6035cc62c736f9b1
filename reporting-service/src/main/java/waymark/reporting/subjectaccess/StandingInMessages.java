package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.FeedHealth;
import waymark.ledger.feed.View;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.reporting.pupils.PupilRows;

/**
 * What stands in the records of others, as their messages say: who looked is recorded here too.
 * While some of the messages are not read, that is a reason by itself.
 */
@Component
class StandingInMessages implements ReasonsToKeep {
  private final Feed cases;
  private final View directory;
  private final PupilRows pupils;
  private final AccessRows requests;
  private final StaffHistory staff;

  StandingInMessages(
      Feed cases,
      @Qualifier("directory") View directory,
      PupilRows pupils,
      AccessRows requests,
      StaffHistory staff) {
    this.cases = cases;
    this.directory = directory;
    this.pupils = pupils;
    this.requests = requests;
    this.staff = staff;
  }

  @Override
  public List<String> standing() {
    List<String> clauses = new ArrayList<>();
    if (!allIsRead()) {
      clauses.add("messages that are not read yet (see this service's health)");
    }
    clauses.addAll(
        ReasonsToKeep.counted(pupils.held(), "pupils on legal hold", "Records due to be erased"));
    clauses.addAll(
        ReasonsToKeep.counted(
            requests.waiting(),
            "subject access requests to be answered",
            "Subject access requests"));
    long held = staff.people().stream().mapToLong(this::holds).sum();
    clauses.addAll(ReasonsToKeep.counted(held, "legal holds on members of staff", "People"));
    return clauses;
  }

  private boolean allIsRead() {
    return cases.ready()
        && directory.ready()
        && !cases.forked()
        && !directory.forked()
        && Stream.of(cases.health(), directory.health())
            .allMatch(each -> each.grade() == FeedHealth.Grade.GREEN && each.lag() == 0);
  }

  private long holds(UUID person) {
    Set<String> standing = new HashSet<>();
    for (var recorded : staff.of(person)) {
      switch (recorded.type()) {
        case "directory.person-hold-placed" ->
            standing.add(recorded.body().required("hold").stringValue());
        case "directory.person-hold-lifted" ->
            standing.remove(recorded.body().required("hold").stringValue());
        case "directory.person-erased" -> standing.clear();
        default -> {}
      }
    }
    return standing.size();
  }
}
