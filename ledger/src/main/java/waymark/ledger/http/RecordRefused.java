package waymark.ledger.http;

import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.CommandMismatch;
import waymark.ledger.store.CommitTooLarge;
import waymark.ledger.store.LedgerException;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerUnavailable;
import waymark.ledger.store.StreamConflict;

/** Why the ledger did not record a command, as the caller is told it. */
final class RecordRefused {
  private RecordRefused() {}

  static Problem explain(LedgerException refused) {
    return switch (refused) {
      case StreamConflict _ ->
          Problem.of(
              409,
              "changed-meanwhile",
              "Changed meanwhile",
              "Somebody else changed this record at the same moment. Load it again and decide"
                  + " anew.");
      case AlreadyReserved _ ->
          Problem.brokenRule(
              "already-in-use", "One of the values may be used once only, and is in use already.");
      case CommandMismatch _ ->
          Problem.of(
              422,
              "idempotency-mismatch",
              "This key was used for something else",
              "The Idempotency-Key belongs to an earlier, different request. Send a new key.");
      case CommitTooLarge _ ->
          Problem.of(
              413,
              "body-too-large",
              "Too much for one entry",
              "One entry may hold 512 kB. Shorten its texts.");
      case LedgerReadOnly _ ->
          Problem.of(
              503,
              "read-only",
              "Nothing can be recorded at the moment",
              "The record can be read but not added to until your administrator has checked it."
                  + " Nothing of what you sent was kept.");
      case LedgerUnavailable _ ->
          Problem.of(
                  503,
                  "outcome-unknown",
                  "No answer from the record",
                  "It is not known whether this was recorded. Send the same request again under the"
                      + " same Idempotency-Key: it is recorded once at most.")
              .with("Retry-After", "5");
    };
  }
}
