package waymark.ledger.proof;

/**
 * What a check of a record found.
 *
 * @param commits how many commits there are
 * @param proven up to which position the record is proven unaltered by a checkpoint from outside; 0
 *     for none
 * @param firstWrong the first wrong position; 0 for none
 * @param sentence for a person
 */
public record Verdict(String ledger, long commits, long proven, long firstWrong, String sentence) {

  /** Nothing wrong was found, in itself or against what was kept outside. */
  public boolean sound() {
    return firstWrong == 0;
  }

  static Verdict sound(String ledger, long commits, long proven, boolean tilesSpoilt) {
    String range = "The record %s: %d commits, ".formatted(ledger, commits);
    String note =
        tilesSpoilt
            ? " The hashes kept beside it are spoilt; they are made again at the next start."
            : "";
    if (commits == 0) {
      return new Verdict(ledger, 0, 0, 0, "The record " + ledger + " is empty.");
    }
    if (proven == 0) {
      return new Verdict(
          ledger,
          commits,
          0,
          0,
          range
              + "consistent in itself, not proven unaltered: there is no checkpoint from outside within its length."
              + note);
    }
    String rest =
        proven == commits
            ? "all proven unaltered by the newest checkpoint."
            : "proven unaltered up to position %d; the rest is consistent in itself and not yet in a checkpoint."
                .formatted(proven);
    return new Verdict(ledger, commits, proven, 0, range + rest + note);
  }

  static Verdict wrong(String ledger, long commits, long proven, long position, String how) {
    String before =
        proven == 0 ? "" : " Up to position %d it is proven unaltered.".formatted(proven);
    return new Verdict(
        ledger,
        commits,
        proven,
        position,
        "The record %s is NOT as it was recorded. First wrong position: %d (%s).%s"
            .formatted(ledger, position, how, before));
  }
}
