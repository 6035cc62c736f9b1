package waymark.cases.directory;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** Says what an item of policy data is from a date on. */
public record CorrectPolicy(String name, JsonNode value, LocalDate validFrom, String source)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.policy(name);
  }
}
