package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.access.Scope;

/**
 * How each file is kept, out of the same index: by the key of whom it is about. A file nothing was
 * ever decided about has no entry.
 */
@Component
class FileIndex {
  private final SafeguardingIndex index;
  private final EndedLowLevel ended;

  FileIndex(SafeguardingIndex index, EndedLowLevel ended) {
    this.index = index;
    this.ended = ended;
  }

  Optional<Document> file(String subject) {
    return Optional.ofNullable(
        index.now(SafeguardingIndex.FILES).find(eq("subject", subject)).first());
  }

  List<Document> files(Collection<String> subjects) {
    return index.now(SafeguardingIndex.FILES).find(in("subject", subjects)).into(new ArrayList<>());
  }

  Optional<ErasedFile> erased(String subject) {
    return file(subject).filter(FileIndex::isErased).map(FileIndex::erased);
  }

  static boolean isErased(Document file) {
    return file.getString("stage").equals(IndexDocuments.ERASED);
  }

  static ErasedFile erased(Document file) {
    return new ErasedFile(
        Objects.requireNonNull(IndexDocuments.day(file, "erasedOn")), file.getString("ground"));
  }

  /** The children about whom these schools hold something, or held what was erased. */
  Set<UUID> children(Scope schools) {
    Bson about = SafeguardingIndex.at("school", schools);
    Set<UUID> all = new TreeSet<>();
    for (Document concern :
        index
            .now(SafeguardingIndex.CONCERNS)
            .find(or(and(ne("pupil", null), about), elemMatch("ended", about)))
            .projection(include("pupil", "school", "ended"))) {
      places(concern).stream()
          .filter(place -> schools.covers(place.school()))
          .map(Place::pupil)
          .forEach(all::add);
    }
    return all;
  }

  /** A school where something about a child lies. */
  record Place(UUID pupil, UUID school) {}

  /** Where a concern lies: with the child it is about, and with those it was filed about before. */
  static List<Place> places(Document concern) {
    return Stream.concat(Stream.of(concern), concern.getList("ended", Document.class).stream())
        .filter(each -> each.getString("pupil") != null)
        .map(each ->
            new Place(IndexDocuments.given(each, "pupil"), IndexDocuments.given(each, "school")))
        .toList();
  }

  /** All concerns about the child, at whichever school. */
  List<Document> concerns(UUID pupil) {
    return index
        .now(SafeguardingIndex.CONCERNS)
        .find(eq("pupil", pupil.toString()))
        .into(new ArrayList<>());
  }

  /** Those, and those that were first filed about the child. */
  List<UUID> everAbout(UUID pupil) {
    return index
        .now(SafeguardingIndex.CONCERNS)
        .find(or(eq("pupil", pupil.toString()), eq("ended.pupil", pupil.toString())))
        .map(concern -> IndexDocuments.given(concern, "_id"))
        .into(new ArrayList<>());
  }

  /** All low-level concerns about the member of staff, at whichever school, erased ones too. */
  List<Document> lowLevel(UUID subject) {
    return index
        .now(SafeguardingIndex.LOW_LEVEL)
        .find(eq("subject", subject.toString()))
        .into(new ArrayList<>());
  }

  /** Those that were recorded about them and were about somebody else, erased ones too. */
  List<Document> ended(UUID subject) {
    return ended.find(eq("subject", subject.toString()));
  }

  /** Both. */
  List<Document> lowLevelEver(UUID subject) {
    return Stream.concat(lowLevel(subject).stream(), ended(subject).stream()).toList();
  }

  /** The low-level concerns that a school holds, the oldest first. */
  List<Document> lowLevelAt(UUID school) {
    return index
        .now(SafeguardingIndex.LOW_LEVEL)
        .find(and(eq("school", school.toString()), ne("status", IndexDocuments.ERASED)))
        .sort(Sorts.ascending("occurredOn", "recordedAt"))
        .into(new ArrayList<>());
  }

  /** Those about somebody by their id in the directory, under whichever key they stand. */
  List<Document> lowLevelAbout(UUID person) {
    return index
        .now(SafeguardingIndex.LOW_LEVEL)
        .find(eq("person", person.toString()))
        .into(new ArrayList<>());
  }

  /** Those that were recorded about them by that id and were about somebody else. */
  List<Document> endedAbout(UUID person) {
    return ended.find(and(eq("person", person.toString()), eq("erased", false)));
  }

  /** By their id in the directory, if they are in it. */
  UUID whom(UUID subject) {
    return lowLevelEver(subject).stream()
        .findFirst()
        .map(concern -> IndexDocuments.given(concern, "person"))
        .orElse(subject);
  }

  /** About whom something was recorded at these schools, and erased. */
  List<String> erasedStaff(StaffReader reader) {
    List<Document> all = ended.find(and(eq("erased", true), reader.finds()));
    index
        .now(SafeguardingIndex.LOW_LEVEL)
        .find(and(eq("status", IndexDocuments.ERASED), reader.finds()))
        .into(all);
    return all.stream()
        .map(each -> SealedFor.staff(IndexDocuments.given(each, "subject")))
        .distinct()
        .toList();
  }

  /** Files whose erasure is proposed, the oldest first. */
  List<Document> proposed() {
    return index
        .now(SafeguardingIndex.FILES)
        .find(eq("stage", Stage.PROPOSED.code()))
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }
}
