package waymark.reporting.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope.Classes;
import waymark.ledger.access.Scope.Schools;
import waymark.ledger.access.Scope.WholeTrust;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;
import waymark.reporting.pupils.InScope;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilProjection;

/**
 * Asks the read model: today's register, the register as at a date and the register as known at a
 * moment are the same query over the same index, with other dates in it.
 */
@Component
public class RegisterQuery {
  private static final String SEGMENTS = "row.segments";
  private static final String HOME = "home";
  private static final String PUPIL = "pupil:";
  private final Feed cases;
  private final PupilProjection pupils;
  private final NameIndex names;

  RegisterQuery(Feed cases, PupilProjection pupils, NameIndex names) {
    this.cases = cases;
    this.pupils = pupils;
    this.names = names;
  }

  /**
   * The rows asked for, in no particular order; the schools are part of the query. Who has since
   * moved out of the person's scope is counted where they stood, without a name; asked for by id
   * they are not there.
   */
  public List<RegisterLine> lines(RegisterQuestion question) {
    List<RegisterLine> lines = new ArrayList<>();
    switch (question.schools()) {
      case WholeTrust all -> find(question, type("school", BsonType.STRING), lines);
      case Schools some -> find(question, at(some.ids()), lines);
      case Classes some -> {
        find(question, at(some.whole()), lines);
        some.classes()
            .forEach((school, classes) -> {
              Bson here = rows(question, at(Set.of(school)));
              find(and(in("_id", taught(school, classes)), here), _ -> true, lines);
            });
      }
    }
    if (question.chosen() != null) {
      // Whoever asks for a pupil by id is not told which of the rows without a name is theirs.
      lines.removeIf(line -> line.nameState() == NameState.WITHHELD);
    }
    return question.typed().isBlank()
        ? lines
        : lines.stream().filter(line -> line.isCalled(question.typed())).toList();
  }

  /** Asked for by themselves: which segment was found cannot be told behind an expression. */
  private List<String> taught(UUID school, Set<String> classes) {
    return cases
        .rows(pupils)
        .find(InScope.taught(school, classes))
        .projection(new Document("_id", 1))
        .map(stored -> stored.getString("_id"))
        .into(new ArrayList<>());
  }

  private void find(RegisterQuestion question, Bson schools, List<RegisterLine> lines) {
    find(
        rows(question, schools),
        home -> home != null && question.named().covers(UUID.fromString(home)),
        lines);
  }

  private void find(Bson filter, Predicate<@Nullable String> named, List<RegisterLine> lines) {
    cases
        .rows(pupils)
        .find(filter)
        .projection(new Document(SEGMENTS + ".$", 1).append("row." + HOME, 1))
        .batchSize(2_000)
        .forEach(stored -> lines.add(line(stored, named)));
  }

  private RegisterLine line(Document stored, Predicate<@Nullable String> named) {
    UUID pupil = UUID.fromString(stored.getString("_id").substring(PUPIL.length()));
    Document row = stored.get("row", Document.class);
    var segments = row.getList("segments", Document.class);
    Standing standing = SegmentJson.read(RowJson.toJson(segments.getFirst())).period().standing();
    if (!named.test(row.getString(HOME))) {
      return RegisterLine.withheld(pupil, standing);
    }
    IndexedName name = names.of(pupil);
    return new RegisterLine(pupil, standing, name, names.stateOf(pupil));
  }

  private static Bson rows(RegisterQuestion question, Bson schools) {
    Bson standing = elemMatch(SEGMENTS, segment(question, schools));
    var chosen = question.chosen();
    return chosen == null
        ? standing
        : and(in("_id", chosen.stream().map(RegisterQuery::key).toList()), standing);
  }

  private static String key(UUID pupil) {
    return PUPIL + pupil;
  }

  private static Bson segment(RegisterQuestion question, Bson schools) {
    List<Bson> all = new ArrayList<>();
    all.add(schools);
    String provision = question.provision();
    all.add(provision == null ? type("provision", BsonType.STRING) : eq("provision", provision));
    long day = question.asAt().toEpochDay();
    all.add(lte("from", day));
    all.add(gt("to", day));
    var knownAt = question.knownAt();
    if (knownAt == null) {
      all.add(eq("unsaid", Segment.STILL.toEpochMilli()));
    } else {
      all.add(lte("said", knownAt.toEpochMilli()));
      all.add(gt("unsaid", knownAt.toEpochMilli()));
    }
    if (question.need() != null) {
      all.add(eq("codes", question.need()));
    }
    if (question.year() != null) {
      all.add(eq("year", question.year()));
    }
    if (RegisterFlags.PARENTS_NOT_TOLD.equals(question.flag())) {
      all.add(eq("told", null));
    }
    if (RegisterFlags.MORE_NEEDS_THAN_CENSUS.equals(question.flag())) {
      all.add(exists("codes." + RegisterFlags.CENSUS_TAKES));
    }
    return and(all);
  }

  private static Bson at(Collection<UUID> schools) {
    return in("school", schools.stream().map(UUID::toString).toList());
  }
}
