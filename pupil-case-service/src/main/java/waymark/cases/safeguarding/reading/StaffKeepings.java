package waymark.cases.safeguarding.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.http.Problem;

/** Tells head teachers how long the low-level concerns of their schools are kept. */
@Component
public class StaffKeepings {
  private final FileIndex files;
  private final StaffFiles standings;
  private final LowLevelConcerns concerns;
  private final FileIds ids;
  private final Keepings keepings;

  StaffKeepings(
      FileIndex files,
      StaffFiles standings,
      LowLevelConcerns concerns,
      FileIds ids,
      Keepings keepings) {
    this.files = files;
    this.standings = standings;
    this.concerns = concerns;
    this.ids = ids;
    this.keepings = keepings;
  }

  /** How what is recorded about one person is kept. Of somebody erased there is no name. */
  public record StaffFile(UUID subject, @Nullable String name, Keeping keeping) {}

  /**
   * All of a head teacher's.
   *
   * @param people those first whose time ends first
   * @param erased when, and on which ground; whose it was is not said
   */
  public record StaffToKeep(List<StaffFile> people, List<ErasedFile> erased) {}

  public StaffToKeep of(StaffReader reader) {
    List<StaffFile> people =
        named(reader).entrySet().stream()
            .map(person -> file(person.getKey(), person.getValue().orElse(null)))
            .sorted(
                Comparator.comparing(
                    file -> file.keeping().dueOn(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    List<ErasedFile> erased =
        files.files(files.erasedStaff(reader)).stream()
            .map(FileIndex::erased)
            .sorted(Comparator.comparing(ErasedFile::on).reversed())
            .toList();
    return new StaffToKeep(people, erased);
  }

  /**
   * @throws Problem 404 when the reader's schools recorded nothing about that person, or it is the
   *     reader
   */
  public StaffFile of(UUID subject, StaffReader reader) {
    require(subject, reader);
    return file(subject, named(reader).getOrDefault(subject, Optional.empty()).orElse(null));
  }

  /** Everybody about whom something is recorded, or was that was about another person. */
  private Map<UUID, Optional<String>> named(StaffReader reader) {
    LowLevelList list = concerns.list(reader);
    Map<UUID, Optional<String>> names = new LinkedHashMap<>();
    list.people().forEach(each -> names.put(each.subject(), Optional.ofNullable(each.name())));
    list.moved()
        .forEach(each -> names.putIfAbsent(each.subject(), Optional.ofNullable(each.name())));
    return names;
  }

  /**
   * @return the concerns about that person, under whose ids it is recorded who looked
   * @throws Problem 404 when the reader's schools recorded nothing about that person, or it is the
   *     reader
   */
  public List<UUID> require(UUID subject, StaffReader reader) {
    List<UUID> recorded =
        files.lowLevelEver(subject).stream()
            .filter(concern ->
                reader.mayRead(
                    IndexDocuments.given(concern, "person"),
                    IndexDocuments.given(concern, "school")))
            .map(concern -> IndexDocuments.given(concern, "_id"))
            .distinct()
            .toList();
    if (recorded.isEmpty()) {
      throw Problem.notFound();
    }
    return recorded;
  }

  private StaffFile file(UUID subject, @Nullable String name) {
    Keeping keeping = keepings.of(ids.ofStaff(subject), standings.standing(subject));
    return new StaffFile(subject, name, keeping);
  }
}
