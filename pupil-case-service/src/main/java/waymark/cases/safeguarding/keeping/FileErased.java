package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file's keys are destroyed: that of whom it is about, and those of concerns that were raised
 * about nobody known and turned out to be theirs, or told before they were recorded.
 *
 * @param ground on which it was agreed; null where a restored ledger no longer knows
 */
public record FileErased(
    String file, String subject, LocalDate occurredOn, @Nullable String ground, List<UUID> concerns)
    implements FileEvent {
  public FileErased {
    concerns = List.copyOf(concerns);
  }
}
