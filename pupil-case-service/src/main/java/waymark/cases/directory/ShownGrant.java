package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it is answered to trust administrators.
 *
 * @param by who gave it; null of the first administrator's, whom nobody gave it
 * @param name of theirs; null where their key is gone
 * @param changedBy who gave it other days or classes last; null where nobody did
 */
record ShownGrant(
    UUID grant,
    String role,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    boolean withdrawn,
    @Nullable UUID by,
    @Nullable String name,
    @Nullable UUID changedBy,
    @Nullable String changedByName) {

  static ShownGrant of(GivenGrant g, DirectoryView people) {
    String name = Optional.ofNullable(g.by()).flatMap(people::name).orElse(null);
    UUID second = g.changedBy();
    String changer = Optional.ofNullable(second).flatMap(people::name).orElse(null);
    return new ShownGrant(
        g.grant(),
        g.role(),
        g.school(),
        g.classes(),
        g.from(),
        g.until(),
        g.withdrawn(),
        g.by(),
        name,
        second,
        changer);
  }
}
