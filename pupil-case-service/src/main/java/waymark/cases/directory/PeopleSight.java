package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import waymark.cases.directory.DirectoryView.AskedErasure;

/**
 * The people of the directory as somebody looks at them.
 *
 * @param holders who holds a role today
 * @param me who looks
 */
record PeopleSight(DirectoryView view, Set<UUID> holders, UUID me) {
  static PeopleSight of(DirectoryView view, LocalDate today, UUID me) {
    return new PeopleSight(view, view.holders(today), me);
  }

  /** Whether somebody is in a list of these; who is erased is in none. */
  boolean shows(PeopleShown list, UUID person) {
    String stage = view.erasure(person).map(AskedErasure::stage).orElse("requested");
    return stage.equals("requested") && list.shows(person, this);
  }

  /** How many a list of these has. */
  int count(PeopleShown list) {
    return (int) view.people().stream().filter(person -> shows(list, person)).count();
  }
}
