package waymark.notification;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An erasure that somebody asked for, or an answer to whoever asks to see a record, as far as it
 * says who may approve it. Whom it is about stands in it only where they are a member of staff.
 *
 * @param stream the pupil's or the request's in the ledger of cases
 * @param position of its last event
 * @param ledger that ledger and its generation
 * @param since the position of the event since which it waits for approval; 0 while it does not
 * @param recordedAt of that event
 * @param roles who may approve it
 * @param apart who may not, though they have such a role: who asks for it, whom it is about
 * @param items of an answer: who decided last about each; empty where nobody has
 */
record Approval(
    String stream,
    long position,
    String ledger,
    long since,
    Instant recordedAt,
    List<String> roles,
    Set<String> apart,
    Map<String, String> items)
    implements News {
  @Override
  public boolean tells() {
    return since > 0;
  }

  /** The same as long as it waits, whoever decides anew meanwhile: they may approve it no more. */
  @Override
  public Owed.ToApprovers owed() {
    Set<String> proposers = new HashSet<>(apart);
    proposers.addAll(items.values());
    return new Owed.ToApprovers(stream + "@" + since, roles, proposers, recordedAt);
  }
}
