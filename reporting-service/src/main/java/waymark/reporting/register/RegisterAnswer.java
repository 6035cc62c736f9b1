package waymark.reporting.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * A page of the register.
 *
 * @param position of the cases ledger up to which it was read
 * @param updating whether what was asked for by at-least is not yet in it
 * @param total rows that match, on all pages
 * @param next where the next page begins; absent on the last
 * @param namedPupils whose rows these are, also where a row does not say so; not part of the answer
 * @param shownAs a list, or a print; not part of the answer
 */
public record RegisterAnswer(
    LocalDate asAt,
    Instant knownAt,
    long position,
    boolean updating,
    int total,
    Counts counts,
    List<RegisterRow> rows,
    @Nullable String next,
    @JsonIgnore Collection<UUID> namedPupils,
    @JsonIgnore ReadKind shownAs)
    implements NamesPupils {

  @Override
  public ReadKind shownAs(String route) {
    return shownAs;
  }
}
