package waymark.ledger.erasure;

import java.util.Collection;
import java.util.List;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;

/**
 * Whom an erasure is about: by the name of their key, which is that of their stream unless a ledger
 * says otherwise.
 */
public interface Subjects {

  /** The person's key, by the event that decides or announces their erasure. */
  String of(String stream, NewEvent step);

  /** Other keys that go with it now; the same or more when asked again. */
  Collection<String> with(String subject);

  /** Other keys that this announcement says are destroyed. */
  Collection<String> with(NewEvent erased);

  /** Whether a destroyed key is that of somebody this ledger knows, so that it is announced. */
  boolean knows(String key);

  /** Each person has one key, named as their stream is. */
  static Subjects namedAsTheirStreams(LedgerStore ledger) {
    return new Subjects() {
      @Override
      public String of(String stream, NewEvent step) {
        return stream;
      }

      @Override
      public Collection<String> with(String subject) {
        return List.of();
      }

      @Override
      public Collection<String> with(NewEvent erased) {
        return List.of();
      }

      @Override
      public boolean knows(String key) {
        return ledger.lastSeq(key).isPresent();
      }
    };
  }
}
