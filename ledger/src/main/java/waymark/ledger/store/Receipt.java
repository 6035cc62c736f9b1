package waymark.ledger.store;

import org.jspecify.annotations.Nullable;

/** Carries what became of a command out of the unit of work, which has no way to say it. */
final class Receipt {

  static final String KEY = "waymark.receipt";

  @Nullable Appended appended;
}
