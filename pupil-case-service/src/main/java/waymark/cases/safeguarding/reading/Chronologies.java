package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.given;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.child.ChildStreams;
import waymark.cases.safeguarding.reading.Chronology.Ended;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadKind;

/** Puts a child's chronology together. */
@Component
public class Chronologies {
  private final SafeguardingIndex index;
  private final FileIndex files;
  private final FileIds ids;
  private final Keepings keepings;
  private final SafeguardingStreams streams;
  private final Concerns concerns;
  private final Entries entries;
  private final Children children;

  Chronologies(
      SafeguardingIndex index,
      FileIndex files,
      FileIds ids,
      Keepings keepings,
      SafeguardingStreams streams,
      Concerns concerns,
      Entries entries,
      Children children) {
    this.index = index;
    this.files = files;
    this.ids = ids;
    this.keepings = keepings;
    this.streams = streams;
    this.concerns = concerns;
    this.entries = entries;
    this.children = children;
  }

  /**
   * What these schools hold about the child.
   *
   * @throws Problem 404 when they hold nothing
   */
  public Chronology of(UUID pupil, Scope schools) {
    List<Document> found = index.ofChild(pupil, schools);
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return of(pupil, schools, found);
  }

  /** As {@link #of(UUID, Scope)}; with nothing in it where they hold nothing. */
  public Chronology held(UUID pupil, Scope schools) {
    return of(pupil, schools, index.ofChild(pupil, schools));
  }

  private Chronology of(UUID pupil, Scope schools, List<Document> found) {
    ErasedFile erased = files.erased(SealedFor.child(pupil)).orElse(null);
    if (erased != null) {
      return Chronology.erased(pupil, erased);
    }
    return new Chronology(
        pupil,
        children.name(pupil),
        children.enrolment(pupil).map(ChronologyChild::of).orElse(null),
        found.stream().filter(d -> about(d, pupil, schools)).map(concerns::show).toList(),
        found.stream().flatMap(d -> ended(d, pupil).stream()).toList(),
        file(pupil, schools),
        keepings.holds(ids.ofChild(pupil)),
        null,
        null,
        ReadKind.PAGE);
  }

  /**
   * Under which ids it is recorded who saw what these schools hold about the child: the child's,
   * and those of concerns that were filed about another one before, or about nobody known.
   *
   * @throws Problem 404 when they hold nothing
   */
  public List<UUID> readUnder(UUID pupil, Scope schools) {
    List<Document> found = index.ofChild(pupil, schools);
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return Stream.concat(
            Stream.of(pupil),
            found.stream().filter(d -> about(d, pupil, schools)).map(d -> given(d, "_id")))
        .toList();
  }

  /**
   * @throws Problem 404 when these schools hold nothing about the child
   */
  public void requireHeld(UUID pupil, Scope schools) {
    if (!holds(pupil, schools)) {
      throw Problem.notFound();
    }
  }

  /** Whether these schools hold anything about the child. */
  public boolean holds(UUID pupil, Scope schools) {
    return !index.ofChild(pupil, schools).isEmpty();
  }

  private static boolean about(Document concern, UUID pupil, Scope schools) {
    return pupil.toString().equals(concern.getString("pupil"))
        && schools.covers(given(concern, "school"));
  }

  private List<Ended> ended(Document concern, UUID pupil) {
    return concern.getList("ended", Document.class).stream()
        .filter(end -> pupil.toString().equals(end.getString("pupil")))
        .map(end ->
            new Ended(
                given(concern, "_id"),
                end.getDate("at").toInstant(),
                end.getString("by"),
                entries.nameOf(end.getString("by"))))
        .toList();
  }

  private List<Entry> file(UUID pupil, Scope schools) {
    List<Entry> all = new ArrayList<>();
    for (Document transfer : index.shownTransfersOf(pupil, schools)) {
      all.addAll(entries.of(streams.of(ChildStreams.transfer(given(transfer, "_id")))));
    }
    for (Document opening : index.openingsOf(pupil)) {
      all.addAll(entries.of(streams.of(ChildStreams.opening(given(opening, "_id")))));
    }
    all.sort(Comparator.comparing(Entry::recordedAt));
    return all;
  }
}
