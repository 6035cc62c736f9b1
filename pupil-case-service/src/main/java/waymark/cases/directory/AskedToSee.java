package waymark.cases.directory;

import java.util.Collection;
import waymark.ledger.erasure.Traces;
import waymark.ledger.personal.KeyRing;

/**
 * What is kept of a member of staff outside the directory: only what somebody said who asked to see
 * their record. It is sealed in the ledger of cases, under a key of the same name.
 */
record AskedToSee(KeyRing cases) implements Traces {
  @Override
  public boolean cleared(String subject, String by) {
    cases.erase(subject);
    return true;
  }

  @Override
  public void announced(String subject) {}

  /** Another process has destroyed the key; in memory it may be here too. */
  @Override
  public void heard(Collection<String> keys) {
    cases.applyErasures(keys);
  }
}
