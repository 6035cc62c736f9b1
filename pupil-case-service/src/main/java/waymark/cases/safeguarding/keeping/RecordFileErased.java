package waymark.cases.safeguarding.keeping;

import java.util.List;
import java.util.UUID;

/**
 * Records that the file's keys are destroyed.
 *
 * @param concerns whose own keys went with it
 */
public record RecordFileErased(FileId file, List<UUID> concerns) implements FileCommand {
  public RecordFileErased {
    concerns = List.copyOf(concerns);
  }
}
