package waymark.ledger.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what ground somebody is shown a record, where that is less than the roles the address is for.
 *
 * @param roles that let them in, at the place that counts
 * @param reason a code, where one had to be given; never words
 */
public record Ground(List<String> roles, @Nullable String reason) {
  public Ground {
    roles = List.copyOf(roles);
  }
}
