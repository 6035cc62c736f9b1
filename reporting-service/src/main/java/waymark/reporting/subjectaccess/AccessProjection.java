package waymark.reporting.subjectaccess;

import java.util.Set;
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
          "subject-access.sent",
          "subject-access.refused");

  public AccessProjection() {
    super("events");
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
