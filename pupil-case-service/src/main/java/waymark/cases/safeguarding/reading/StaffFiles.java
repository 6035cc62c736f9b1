package waymark.cases.safeguarding.reading;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.directory.GivenGrant;
import waymark.cases.directory.StaffRetentionPolicy;
import waymark.cases.privacy.DataSubject;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.keeping.FileRetentionPolicy;
import waymark.cases.safeguarding.keeping.FileStanding;

/**
 * Until when low-level concerns about somebody are kept, all of them together, and what stands
 * against erasing them.
 */
@Component
public class StaffFiles {
  private final FileIndex files;
  private final DirectoryView people;
  private final AccessParts parts;
  private final PolicyInForce policy;
  private final Clock clock;

  StaffFiles(
      FileIndex files,
      DirectoryView directoryView,
      AccessParts parts,
      PolicyInForce policy,
      Clock clock) {
    this.files = files;
    this.people = directoryView;
    this.parts = parts;
    this.policy = policy;
    this.clock = clock;
  }

  /** What stands for or against erasing them at this moment, at whichever school they lie. */
  public FileStanding standing(UUID subject) {
    List<Document> concerns = files.lowLevel(subject);
    List<Document> ended = files.ended(subject);
    boolean open = concerns.stream().anyMatch(d -> !d.getString("status").equals("concluded"));
    UUID person = files.whom(subject);
    LocalDate dueOn =
        concerns.isEmpty()
            ? endedOn(ended)
            : dueOn(person, concerns, SchoolDay.of(clock.instant()));
    return new FileStanding(
        dueOn, open, held(person, Stream.concat(concerns.stream(), ended.stream()).toList()));
  }

  /** Concerns about them that have a key of their own: they were told before they were recorded. */
  public List<UUID> withOwnKeys(UUID subject) {
    return files.lowLevel(subject).stream()
        .filter(d -> d.getString("toldBy") != null)
        .map(d -> IndexDocuments.given(d, "_id"))
        .sorted()
        .toList();
  }

  /** Where nothing in it is about them, it need not be kept from then on. */
  private static @Nullable LocalDate endedOn(List<Document> ended) {
    return ended.stream()
        .map(d -> Objects.requireNonNull(IndexDocuments.day(d, "endedOn")))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Also while somebody who asked to see them still waits for them. */
  private boolean held(UUID person, List<Document> concerns) {
    List<UUID> ids = concerns.stream().map(d -> IndexDocuments.given(d, "_id")).toList();
    return !people.holds(person).isEmpty()
        || parts.owed(new DataSubject(DataSubject.PERSON, person))
        || parts.owed(ids);
  }

  private @Nullable LocalDate dueOn(UUID person, List<Document> concerns, LocalDate on) {
    List<GivenGrant> grants = people.grants(person);
    LocalDate left = StaffRetentionPolicy.leftOn(grants).orElse(null);
    List<LocalDate> days =
        concerns.stream()
            .map(d -> Objects.requireNonNull(IndexDocuments.day(d, "occurredOn")))
            .toList();
    return policy
        .number(FileRetentionPolicy.STAFF_YEARS, on)
        .map(BigDecimal::intValue)
        .flatMap(years -> FileRetentionPolicy.staffDueOn(!grants.isEmpty(), left, days, years))
        .orElse(null);
  }
}
