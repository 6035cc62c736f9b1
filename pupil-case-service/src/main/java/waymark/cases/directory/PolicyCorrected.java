package waymark.cases.directory;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Policy data: from validFrom on, name has this value. Fractions are strings. */
public record PolicyCorrected(
    String name, JsonNode value, LocalDate validFrom, String source, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.policy(name);
  }
}
