package waymark.cases.directory;

import java.util.Set;
import java.util.TreeSet;
import waymark.ledger.http.Problem;

/**
 * Which schools of the public register are the trust's. Where nobody says which trust it is, a file
 * of one trust tells it by itself, and so does one without trusts; in a file of several the trust
 * has to be said.
 */
final class RegisterTrusts {
  private static final int NAMED = 6;

  private final String asked;
  private final Set<String> met = new TreeSet<>();
  private boolean found;

  RegisterTrusts(String asked) {
    this.asked = asked.strip();
  }

  /** Whether a school under this trust's number and name is ours, as far as it is known yet. */
  boolean ours(String code, String name) {
    met.add(name.isEmpty() ? code : name);
    boolean is = asked.isEmpty() || asked.equalsIgnoreCase(name) || asked.equalsIgnoreCase(code);
    found |= is;
    return is;
  }

  /**
   * Once the whole file is read.
   *
   * @throws Problem where the trust asked for is not in it, or nobody said which of several it is
   */
  void requireOne(boolean tooMany) {
    if (!asked.isEmpty() && !found && !met.isEmpty()) {
      throw SchoolsCsv.refused(
          "No open school in the file belongs to a trust of this name or number. Write it as in the columns Trusts (name) or"
              + " Trusts (code) of the file"
              + named());
    }
    if (asked.isEmpty() && met.size() > 1) {
      throw SchoolsCsv.refused(
          "The file holds schools of several trusts, or of none. Say which trust is yours, by its name or number in the file"
              + named());
    }
    if (tooMany) {
      throw SchoolsCsv.refused(
          "The file has more than 500 schools that are open. Keep only your trust's.");
    }
  }

  private String named() {
    var some = met.stream().filter(name -> !name.isEmpty()).limit(NAMED).toList();
    return some.isEmpty()
        ? "."
        : ": " + String.join("; ", some) + (met.size() > NAMED ? "; …" : ".");
  }
}
