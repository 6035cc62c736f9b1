package waymark.ledger.reads;

import java.time.YearMonth;

/** A read in the collection of another month than that of its time. */
final class MisplacedRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MisplacedRead(YearMonth month) {
    super("There is a read among those of " + month + " that is of no day of that month.");
  }
}
