package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;

/** What schools hold of low-level concerns, entry by entry, for whoever asks what is held. */
@Component
public class StaffEntries {
  private final FileIndex files;
  private final SafeguardingStreams streams;
  private final Entries entries;
  private final FileIds ids;
  private final Keepings keepings;
  private final DirectoryView people;
  private final StaffNames names;

  StaffEntries(
      FileIndex files,
      SafeguardingStreams streams,
      Entries entries,
      FileIds ids,
      Keepings keepings,
      DirectoryView directoryView,
      StaffNames names) {
    this.files = files;
    this.streams = streams;
    this.entries = entries;
    this.ids = ids;
    this.keepings = keepings;
    this.people = directoryView;
    this.names = names;
  }

  /** Those a school holds about that person, the oldest first. */
  public List<UUID> about(UUID person, UUID school) {
    return files.lowLevelAt(school).stream()
        .filter(concern -> IndexDocuments.given(concern, "person").equals(person))
        .map(concern -> IndexDocuments.given(concern, "_id"))
        .toList();
  }

  /** Of those that were recorded there about that person and were about another: that they were. */
  public List<EndedEntry> ended(UUID person, UUID school) {
    return files.endedAbout(person).stream()
        .filter(concern -> IndexDocuments.given(concern, "school").equals(school))
        .map(this::ended)
        .toList();
  }

  /**
   * One of them.
   *
   * @param occurredOn when that happened which was about another person
   */
  public record EndedEntry(UUID concern, LocalDate occurredOn, Entry entry) {}

  /** Those a school holds about people who are not in the directory, by name. */
  public List<NamedAlone> namedAlone(UUID school) {
    return files.lowLevelAt(school).stream()
        .filter(concern -> people.subject(IndexDocuments.given(concern, "person")).isEmpty())
        .map(this::named)
        .sorted(
            Comparator.comparing(NamedAlone::name, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Of these concerns, those among them. */
  public List<UUID> namedAlone(UUID school, List<UUID> concerns) {
    return namedAlone(school).stream().map(NamedAlone::concern).filter(concerns::contains).toList();
  }

  /** The legal holds that stand on all that is recorded about that person. */
  public List<ShownFileHold> holds(UUID person) {
    return Stream.concat(
            Stream.of(person), ever(person).map(d -> IndexDocuments.given(d, "subject")))
        .distinct()
        .flatMap(subject -> keepings.holds(ids.ofStaff(subject)).stream())
        .toList();
  }

  /** Everything recorded of a concern about whom it is about now, in order. */
  public List<Entry> of(UUID concern) {
    return entries.of(LowLevelStint.now(stream(concern)).entries());
  }

  /** The schools that had recorded something about that person by then, erased or not. */
  List<UUID> schools(UUID person, Instant then) {
    return ever(person)
        .filter(concern -> wasAbout(person, IndexDocuments.given(concern, "_id"), then))
        .map(concern -> IndexDocuments.given(concern, "school"))
        .distinct()
        .toList();
  }

  private boolean wasAbout(UUID person, UUID concern, Instant then) {
    return LowLevelStint.of(stream(concern)).stream()
        .filter(stint -> stint.recorded().whom().equals(person))
        .anyMatch(stint -> !stint.entries().getFirst().recordedAt().isAfter(then));
  }

  private Stream<Document> ever(UUID person) {
    return Stream.concat(files.lowLevelAbout(person).stream(), files.endedAbout(person).stream());
  }

  private EndedEntry ended(Document concern) {
    UUID id = IndexDocuments.given(concern, "_id");
    List<Recorded> last =
        stream(id).stream().filter(each -> each.seq() == concern.getLong("seq")).toList();
    return new EndedEntry(
        id,
        Objects.requireNonNull(IndexDocuments.day(concern, "occurredOn")),
        entries.of(last).getFirst());
  }

  private NamedAlone named(Document concern) {
    UUID id = IndexDocuments.given(concern, "_id");
    return new NamedAlone(
        id,
        names.recorded(id).map(Words::text).orElse(null),
        Objects.requireNonNull(IndexDocuments.day(concern, "occurredOn")),
        concern.getString("kind"));
  }

  private List<Recorded> stream(UUID concern) {
    return streams.of(LowLevelCommand.KIND + ":" + concern);
  }
}
