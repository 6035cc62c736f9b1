package waymark.cases.reads;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.SeenRead;

/**
 * Who was shown a pupil by this service, the newest first.
 *
 * @param next what to ask for as {@code after} to get those before; absent on the last page
 * @param letIn where the pupil is, or the file, for whoever asks; not part of the answer
 */
public record WhoViewed(
    UUID pupil, List<View> views, @Nullable String next, @JsonIgnore @Nullable LetIn letIn)
    implements NamesPupils {

  /**
   * Once that the pupil was shown.
   *
   * @param person who it was shown to
   * @param name what that person is called, where it is known
   * @param roles in which they were let in
   * @param kind page, list, search, export or print
   * @param route method and pattern of the address
   * @param reason a code, where one had to be given
   */
  public record View(
      Instant at,
      String person,
      @Nullable String name,
      List<String> roles,
      String kind,
      String route,
      @Nullable String reason) {}

  /**
   * @param found one more than a page has, where there is one
   */
  static WhoViewed of(
      UUID pupil, List<SeenRead> found, int size, Function<String, @Nullable String> names) {
    SomeViewed some = SomeViewed.of(found, size, names);
    return new WhoViewed(pupil, some.views(), some.next(), null);
  }

  /** The same, where it is asked for by who is let in there. */
  public WhoViewed by(LetIn where) {
    return new WhoViewed(pupil, views, next, where);
  }

  static View view(SeenRead seen, @Nullable String name) {
    return new View(
        seen.place().at(),
        seen.actor(),
        name,
        seen.roles(),
        seen.kind(),
        seen.route(),
        seen.reason());
  }

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
