package waymark.reporting.subjectaccess;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.ledger.feed.Received;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.RecordedProjection;

/** What was recorded of each subject access request. Contract: contracts/subject-access. */
public final class AccessProjection extends RecordedProjection {
  private static final Set<String> TYPES =
      Set.of(
          "subject-access.received",
          "subject-access.identity-confirmed",
          "subject-access.extended",
          "subject-access.gathered",
          "subject-access.items-decided",
          "subject-access.approved",
          "subject-access.approval-withdrawn",
          "subject-access.sent",
          "subject-access.refused");

  public AccessProjection() {
    super("events");
  }

  /** A message that a page of requests could not read is set aside, before any page has it. */
  @Override
  public List<Recorded> fold(@Nullable List<Recorded> before, Received message) {
    List<Recorded> all = super.fold(before, message);
    AccessMessages.requireReadable(AccessRequest.of(all));
    return all;
  }

  @Override
  public String name() {
    return "subject-access";
  }

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public boolean concerns(String stream) {
    return stream.startsWith("subject-access:");
  }
}
