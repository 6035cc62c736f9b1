package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.Problem;

/**
 * That a file was erased: all that is left to be said of it.
 *
 * @param ground a code of the policy set erasure-reasons; null where a restored ledger no longer
 *     knows
 */
public record ErasedFile(LocalDate on, @Nullable String ground) {
  /** 410: what lay in it is there no more. */
  static Problem gone() {
    return Problem.of(
        410,
        "file-erased",
        "This file was erased",
        "What you look for lay in a safeguarding file that was erased. Nothing of it can be shown.");
  }
}
