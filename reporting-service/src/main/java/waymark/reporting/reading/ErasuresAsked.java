package waymark.reporting.reading;

import java.util.List;
import waymark.ledger.personal.FetchedKeys;
import waymark.reporting.pupils.NameIndex;

/**
 * Forgets who was erased within seconds, also while the topic does not say so: the broker may be
 * away, or an earlier message of theirs be set aside.
 */
record ErasuresAsked(FetchedKeys cases, FetchedKeys directory, NameIndex names)
    implements Runnable {

  @Override
  public void run() {
    names.forget(cases.hearErasures());
    List<String> staff = directory.hearErasures();
    // What somebody said who asked to see this person's record is sealed among the cases.
    staff.forEach(cases::markErased);
  }
}
