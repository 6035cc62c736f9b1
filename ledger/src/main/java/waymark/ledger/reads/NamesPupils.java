package waymark.ledger.reads;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.LetIn;

/** An answer that shows named pupils. Every answer that does says so by this, and is recorded. */
public interface NamesPupils {

  /** Those it names; none when it names nobody after all. Not part of the answer. */
  @JsonIgnore
  Collection<UUID> namedPupils();

  /**
   * In which form it shows them.
   *
   * @param route the pattern of the address that gave it
   */
  default ReadKind shownAs(String route) {
    return ReadKind.at(route);
  }

  /** Where each of them is, as far as this answer goes; null: where the service says. */
  @JsonIgnore
  default @Nullable LetIn letIn() {
    return null;
  }

  /** On what ground; null: by those roles that let the person in where each of them is. */
  @JsonIgnore
  default @Nullable Ground ground() {
    return null;
  }
}
