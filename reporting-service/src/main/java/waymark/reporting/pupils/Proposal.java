package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.reporting.register.Need;
import waymark.reporting.register.NeedsJson;

/**
 * An entry on the register as a roll file proposes it.
 *
 * @param start when the need was first met, where the file says so
 */
public record Proposal(@Nullable String provision, List<Need> needs, @Nullable LocalDate start) {

  static @Nullable Proposal read(@Nullable JsonNode proposal) {
    if (proposal == null) {
      return null;
    }
    String start = text(proposal, "start");
    return new Proposal(
        text(proposal, "provision"),
        NeedsJson.read(proposal.path("needs")),
        start == null ? null : LocalDate.parse(start));
  }

  private static @Nullable String text(JsonNode proposal, String field) {
    return proposal.hasNonNull(field) ? proposal.get(field).stringValue() : null;
  }
}
