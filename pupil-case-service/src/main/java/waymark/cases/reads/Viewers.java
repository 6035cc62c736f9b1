package waymark.cases.reads;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadHistory;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadPlace;
import waymark.ledger.reads.ReadsApart;
import waymark.ledger.reads.SeenRead;

/** Finds who was shown a pupil below some of this service's addresses. */
@Component
public final class Viewers {
  private static final int MOST = 200;

  private final ReadLog reads;
  private final ReadsApart apart;
  private final DirectoryView directory;

  Viewers(ReadLog reads, ReadsApart apart, DirectoryView directory) {
    this.reads = reads;
    this.apart = apart;
    this.directory = directory;
  }

  /**
   * One page, the newest first; whether it may be seen is asked before.
   *
   * @param below what the addresses begin with, such as {@code /api/cases/}
   * @param after what the page before gave as next; null or blank for the first
   * @param limit 1 to 200
   * @throws Problem 400 {@code bad-parameter} for another limit or an unreadable after
   */
  public WhoViewed page(UUID pupil, String below, @Nullable String after, int limit) {
    return page(pupil, List.of(pupil), below, after, limit);
  }

  /**
   * As {@link #page(UUID, String, String, int)}, where it is recorded under other ids too.
   *
   * @param ids the pupil's, and those of what is theirs
   */
  public WhoViewed page(
      UUID pupil, Collection<UUID> ids, String below, @Nullable String after, int limit) {
    return WhoViewed.of(pupil, found(ids, below, after, limit), limit, this::name);
  }

  /**
   * As {@link #page(UUID, String, String, int)}, of what names no pupil: who was shown one or more
   * of these.
   *
   * @param ids under which it was recorded
   */
  public SomeViewed some(Collection<UUID> ids, String below, @Nullable String after, int limit) {
    return SomeViewed.of(found(ids, below, after, limit), limit, this::name);
  }

  /** One more than a page has, where there is one. */
  private List<SeenRead> found(
      Collection<UUID> ids, String below, @Nullable String after, int limit) {
    if (limit < 1 || limit > MOST) {
      throw unreadable("limit is 1 to 200.");
    }
    ReadPlace place = after == null || after.isBlank() ? null : place(after);
    // What was recorded before there were two stays where it is.
    List<ReadHistory> logs =
        apart.keeps(below)
            ? List.of(reads.history(), apart.log().history())
            : List.of(reads.history());
    return ReadHistory.ofAny(logs, ids, below, place, limit + 1);
  }

  private @Nullable String name(String person) {
    return directory.name(UUID.fromString(person)).orElse(null);
  }

  private static ReadPlace place(String after) {
    return ReadPlace.read(after)
        .orElseThrow(() -> unreadable("after is what the page before gave as next."));
  }

  private static Problem unreadable(String detail) {
    return Problem.badRequest("bad-parameter", "A parameter needs mending", detail);
  }
}
