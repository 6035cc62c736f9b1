package waymark.ledger.proof;

/** The ledger does not extend what was signed of it, so nothing more is signed. */
public final class CheckpointRefused extends RuntimeException {

  CheckpointRefused(String ledger, String reason) {
    super("The ledger " + ledger + " is not what was signed: " + reason + ".");
  }
}
