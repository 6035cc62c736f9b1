package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.instant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.child.ChildStreams;
import waymark.cases.safeguarding.child.GlassBroken;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Chronologies opened in an emergency. */
@Component
public class Openings {
  /**
   * The reason that the record of reads keeps of who reads by one; their words are the opening's.
   */
  public static final String REASON = "emergency-opening";

  private static final int MOST = 200;

  private final SafeguardingIndex index;
  private final SafeguardingStreams streams;
  private final Children children;
  private final Entries entries;
  private final Clock clock;

  Openings(
      SafeguardingIndex index,
      SafeguardingStreams streams,
      Children children,
      Entries entries,
      Clock clock) {
    this.index = index;
    this.streams = streams;
    this.children = children;
    this.entries = entries;
    this.clock = clock;
  }

  public List<ShownOpening> all(Scope schools) {
    return index.openings(schools, MOST).stream().map(this::shown).toList();
  }

  List<ShownOpening> unread(Scope schools) {
    return index.unread(schools).stream().map(this::shown).toList();
  }

  /** Whether this person reads the child's chronology by an opening at this moment. */
  public boolean open(UUID pupil, UUID person) {
    return openAt(pupil, person).isPresent();
  }

  /** The school by whose child this person reads so; it counts while they work for it. */
  public Optional<UUID> openAt(UUID pupil, UUID person) {
    return index.open(pupil, person, clock.instant()).map(found -> given(found, "school"));
  }

  /**
   * The child whose chronology was opened.
   *
   * @throws Problem 404 when there is no such opening, or none that these schools are told of
   */
  public UUID child(UUID opening, Scope schools) {
    return index
        .opening(opening, schools)
        .map(found -> given(found, "pupil"))
        .orElseThrow(Problem::notFound);
  }

  private ShownOpening shown(Document d) {
    UUID pupil = given(d, "pupil");
    GlassBroken broken =
        (GlassBroken) streams.of(ChildStreams.opening(given(d, "_id"))).getFirst().event();
    boolean gone = broken.reason().equals(Words.UNAVAILABLE);
    return new ShownOpening(
        given(d, "_id"),
        pupil,
        children.name(pupil),
        given(d, "school"),
        d.getString("by"),
        entries.nameOf(d.getString("by")),
        instant(d, "at"),
        instant(d, "until"),
        gone ? "[erased]" : broken.reason().text(),
        clock.instant().isBefore(instant(d, "until")),
        d.getBoolean("acknowledged", false));
  }
}
