package waymark.ledger.generation;

/**
 * A ledger under one id.
 *
 * @param number from 1
 * @param kept the last position taken over from the generation before; 0 for the first
 * @param seen the last position of the generation before that readers were sent; 0 for the first
 * @param reason why it was begun, in its operator's words, on one line as it is signed; empty for
 *     the first
 */
public record Generation(int number, long kept, long seen, String reason) {

  public Generation {
    reason = reason.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** What every ledger begins as. */
  public static final Generation FIRST = new Generation(1, 0, 0, "");

  /** The ledger's id: {@code <cell>/<name>/<generation>}. */
  public String ledgerId(String cell, String ledger) {
    return cell + "/" + ledger + "/" + number;
  }

  /** The ledger's topic: {@code <cell>.<name>}, and from the second on {@code .<generation>}. */
  public String topic(String cell, String ledger) {
    return cell + "." + ledger + (number == 1 ? "" : "." + number);
  }
}
