package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;
import waymark.cases.safeguarding.lowlevel.LowLevelTold;
import waymark.cases.safeguarding.reading.LowLevelList.Item;
import waymark.cases.safeguarding.reading.LowLevelList.Pattern;
import waymark.ledger.http.Problem;

/** Head teachers' low-level concerns. */
@Component
public class LowLevelConcerns {
  private final SafeguardingIndex index;
  private final SafeguardingStreams streams;
  private final Entries entries;
  private final StaffNames names;
  private final LowLevelMoves moves;

  LowLevelConcerns(
      SafeguardingIndex index,
      SafeguardingStreams streams,
      Entries entries,
      StaffNames names,
      LowLevelMoves moves) {
    this.index = index;
    this.streams = streams;
    this.entries = entries;
    this.names = names;
    this.moves = moves;
  }

  public LowLevelList list(StaffReader reader) {
    List<Item> items = items(reader);
    Map<UUID, List<Item>> bySubject = new LinkedHashMap<>();
    items.forEach(
        item -> bySubject.computeIfAbsent(item.subject(), s -> new ArrayList<>()).add(item));
    return new LowLevelList(
        items,
        bySubject.values().stream()
            .map(LowLevelConcerns::pattern)
            .sorted(Comparator.comparingInt(Pattern::count).reversed())
            .toList(),
        moves.of(reader));
  }

  /**
   * @throws Problem 404 when there is no such concern, or none that this person reads
   */
  public ShownLowLevel show(UUID concern, StaffReader reader) {
    Document found = found(concern, reader);
    List<Item> items = items(reader);
    Item shown =
        items.stream()
            .filter(i -> i.concern().equals(concern))
            .findFirst()
            .orElseThrow(ErasedFile::gone);
    List<Item> same = items.stream().filter(i -> i.subject().equals(shown.subject())).toList();
    List<Recorded> stream = streams.of(LowLevelCommand.KIND + ":" + concern);
    return new ShownLowLevel(
        shown,
        pattern(same),
        entries.of(LowLevelStint.now(stream).entries()),
        day(found, "ladoToldOn"),
        moves.origin(stream, reader.person()));
  }

  /**
   * @throws Problem 404 when there is no such concern, or none that this person reads; 410 where it
   *     was erased
   */
  public LowLevelAt require(UUID concern, StaffReader reader) {
    Document found = found(concern, reader);
    return new LowLevelAt(given(found, "school"), Objects.requireNonNull(day(found, "occurredOn")));
  }

  private Document found(UUID concern, StaffReader reader) {
    Document found = index.lowLevel(concern, reader).orElseThrow(Problem::notFound);
    if (found.getString("status").equals(IndexDocuments.ERASED)) {
      throw ErasedFile.gone();
    }
    return found;
  }

  /** Of how many the LADO is to be told again, since they were told about another person. */
  public int ladoAgain(StaffReader reader) {
    return count(reader, "lado-again");
  }

  /** How many were told and wait to be taken up. */
  public int waiting(StaffReader reader) {
    return count(reader, LowLevelTold.UNRECORDED);
  }

  private int count(StaffReader reader, String status) {
    return (int)
        index.lowLevel(reader).stream().filter(d -> d.getString("status").equals(status)).count();
  }

  /** All that were ever recorded at the reader's schools. */
  public List<UUID> ever(StaffReader reader) {
    return index.lowLevelEver(reader);
  }

  /** Whether something is recorded about somebody under that id at one of the reader's schools. */
  public boolean knows(UUID subject, StaffReader reader) {
    return index.lowLevel(reader).stream().anyMatch(d -> given(d, "subject").equals(subject));
  }

  /** As the directory calls somebody, or else as the concerns do that the reader finds. */
  public @Nullable String nameOf(UUID subject, StaffReader reader) {
    String known = entries.nameOf(subject.toString());
    return known == null ? names(index.lowLevel(reader)).get(subject) : known;
  }

  /** Of somebody on the list, the id in the directory; of anybody else the one that is given. */
  public UUID whom(UUID subject, StaffReader reader) {
    return index.lowLevel(reader).stream()
        .filter(d -> given(d, "subject").equals(subject))
        .map(d -> given(d, "person"))
        .findFirst()
        .orElse(subject);
  }

  /** Under which ids the list has that person, the last one first. */
  public List<UUID> subjects(UUID person, StaffReader reader) {
    return index.lowLevel(reader).stream()
        .filter(d -> given(d, "person").equals(person))
        .map(d -> given(d, "subject"))
        .distinct()
        .toList();
  }

  private List<Item> items(StaffReader reader) {
    List<Document> found = index.lowLevel(reader);
    Map<UUID, String> names = names(found);
    return found.stream().map(d -> item(d, names.get(given(d, "subject")))).toList();
  }

  private static Item item(Document d, @Nullable String name) {
    return new Item(
        given(d, "_id"),
        d.getLong("seq"),
        given(d, "school"),
        given(d, "subject"),
        name,
        d.getString("kind"),
        Objects.requireNonNull(day(d, "occurredOn")),
        d.getBoolean("lado", false),
        d.getString("status"));
  }

  /** Of each the name they have now, or the one they had when something was recorded last. */
  private Map<UUID, String> names(List<Document> newestFirst) {
    Map<UUID, String> names = new HashMap<>();
    for (Document d : newestFirst) {
      names.computeIfAbsent(
          given(d, "subject"), subject -> name(given(d, "person"), given(d, "_id")));
    }
    return names;
  }

  private @Nullable String name(UUID person, UUID concern) {
    String known = entries.nameOf(person.toString());
    if (known != null) {
      return known;
    }
    return names.recorded(concern).map(Words::text).orElse(null);
  }

  private static Pattern pattern(List<Item> items) {
    Map<String, Integer> kinds = new TreeMap<>();
    items.forEach(item -> kinds.merge(item.kind(), 1, Integer::sum));
    List<LocalDate> days =
        items.stream().map(Item::occurredOn).sorted(Comparator.reverseOrder()).toList();
    Item newest = items.getFirst();
    return new Pattern(
        newest.subject(),
        items.stream().map(Item::name).filter(Objects::nonNull).findFirst().orElse(null),
        items.size(),
        days,
        kinds,
        items.stream().anyMatch(Item::lado));
  }
}
