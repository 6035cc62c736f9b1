package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /**
   * A page of those who are found.
   *
   * @param last the place of the last of them, where more follow
   */
  record Found(List<FoundPupil> pupils, @Nullable NamePlace last) {}

  /**
   * @param after the place of the last pupil of the page before; null for the first page
   */
  Found find(Scope schools, String typed, @Nullable NamePlace after, int limit, LocalDate today) {
    List<IndexedName> matching =
        called(schools, typed).stream()
            .filter(name -> after == null || NamePlace.ORDER.compare(place(name), after) > 0)
            .toList();
    List<FoundPupil> found = new ArrayList<>();
    @Nullable NamePlace last = null;
    int step = Math.min(AT_ONCE, 2 * limit);
    for (int at = 0; at < matching.size(); at += step) {
      List<IndexedName> some = matching.subList(at, Math.min(matching.size(), at + step));
      var seen = rows.some(some.stream().map(IndexedName::pupil).toList(), schools);
      for (IndexedName name : some) {
        var row = seen.get(name.pupil());
        if (row != null && found.size() == limit) {
          return new Found(found, last);
        }
        if (row != null) {
          found.add(found(name, row.row(), today));
          last = place(name);
        }
      }
    }
    return new Found(found, null);
  }

  private List<IndexedName> called(Scope schools, String typed) {
    return switch (schools) {
      case Scope.WholeTrust all -> names.search(typed);
      case Scope.Schools some -> names.search(rows.ids(some), typed);
      case Scope.Classes some -> names.search(rows.ids(some), typed);
    };
  }

  private static NamePlace place(IndexedName name) {
    return NamePlace.of(name.pupil(), name);
  }

  private static FoundPupil found(IndexedName name, PupilRow row, LocalDate today) {
    return new FoundPupil(
        name.pupil(),
        name.name(),
        row.home(),
        row.yearGroup(),
        row.taughtIn(),
        row.left(),
        row.standingOn(today).map(Standing::provision).orElse(null));
  }
}
