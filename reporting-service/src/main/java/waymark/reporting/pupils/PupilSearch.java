package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.reporting.register.Standing;

/** Search as you type: names are compared in memory, schools in the query. */
@Component
class PupilSearch {
  private static final int AT_ONCE = 500;
  private final NameIndex names;
  private final PupilRows rows;

  PupilSearch(NameIndex names, PupilRows rows) {
    this.names = names;
    this.rows = rows;
  }

  List<FoundPupil> find(Scope schools, String typed, int limit, LocalDate today) {
    List<IndexedName> matching =
        switch (schools) {
          case Scope.WholeTrust all -> names.search(typed);
          case Scope.Schools some -> names.search(rows.ids(some), typed);
          case Scope.Classes some -> names.search(rows.ids(some), typed);
        };
    List<FoundPupil> found = new ArrayList<>();
    for (int at = 0; at < matching.size() && found.size() < limit; at += AT_ONCE) {
      int end = Math.min(matching.size(), at + Math.min(AT_ONCE, 2 * limit));
      List<IndexedName> some = matching.subList(at, end);
      var seen = rows.some(some.stream().map(IndexedName::pupil).toList(), schools);
      for (IndexedName name : some) {
        var row = seen.get(name.pupil());
        if (row != null && found.size() < limit) {
          found.add(found(name, row.row(), today));
        }
      }
    }
    return found;
  }

  private static FoundPupil found(IndexedName name, PupilRow row, LocalDate today) {
    return new FoundPupil(
        name.pupil(),
        name.name(),
        row.home(),
        row.yearGroup(),
        row.standingOn(today).map(Standing::provision).orElse(null));
  }
}
