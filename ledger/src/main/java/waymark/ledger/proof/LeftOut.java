package waymark.ledger.proof;

/**
 * What a generation did not take over.
 *
 * @param signed how many commits of the one before were
 */
record LeftOut(Decision decision, long signed) {

  /** For a person: which entries, and why. */
  String sentence() {
    return "Generation %d, decided at %s, left out %s: %s"
        .formatted(decision.begun().number(), decision.at(), what(), decision.begun().reason());
  }

  private String what() {
    long kept = decision.begun().kept();
    long seen = decision.begun().seen();
    if (signed > kept) {
      return "the signed entries %d to %d".formatted(kept + 1, signed);
    }
    return seen > kept
        ? "the entries %d to %d that readers had seen".formatted(kept + 1, seen)
        : "nothing that was signed or seen";
  }
}
