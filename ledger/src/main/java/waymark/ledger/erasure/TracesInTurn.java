package waymark.ledger.erasure;

import java.util.Collection;

/** What two parts of a service keep: cleared one after the other, as far as it goes each time. */
public record TracesInTurn(Traces first, Traces then) implements Traces {
  @Override
  public boolean cleared(String subject, String by) {
    return first.cleared(subject, by) && then.cleared(subject, by);
  }

  @Override
  public void announced(String subject) {
    first.announced(subject);
    then.announced(subject);
  }

  @Override
  public void heard(Collection<String> keys) {
    first.heard(keys);
    then.heard(keys);
  }
}
