package waymark.ledger.proof;

/** A ledger's id, as it is named in what is signed: {@code demo/cases/1}. */
record Origin(String cell, String ledger, int generation) {

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException with a sentence, where it is no ledger's
   */
  static Origin of(String id) {
    String[] parts = id.split("/");
    if (parts.length != 3 || !parts[2].matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("%s is no ledger.".formatted(id));
    }
    return new Origin(parts[0], parts[1], Integer.parseInt(parts[2]));
  }

  /** The same ledger under another generation. */
  Origin in(int other) {
    return new Origin(cell, ledger, other);
  }

  /** Whatever the generation. */
  boolean isOfLedger(Origin other) {
    return in(other.generation()).equals(other);
  }

  @Override
  public String toString() {
    return cell + "/" + ledger + "/" + generation;
  }
}
