package waymark.cases.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.RollFact;

/** Turns a case into what the index keeps of it, and that into documents and back. */
final class KnownPupils {
  private KnownPupils() {}

  /**
   * Empty for a case that is on no roll and never was, as when its only import was reversed, or
   * whose key is gone.
   */
  static Optional<Document> document(UUID pupil, PupilState state, RollMarks marks) {
    Enrolment e = state.enrolment();
    if (e == null
        || e.dateOfBirth().equals(DateOfBirth.UNAVAILABLE)
        || e.dateOfBirth().date() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Document("_id", pupil.toString())
            .append("seq", state.seq())
            .append("school", e.school() == null ? null : e.school().toString())
            .append("upn", marks.upn(e.upn()))
            .append("temporaryUpn", e.upn().temporary())
            .append("former", e.formerUpns().stream().map(marks::upn).toList())
            .append("person", marks.person(e.name(), e.dateOfBirth().date()))
            .append("name", marks.name(e.name()))
            .append("details", new Document(details(e, marks)))
            .append("yearGroup", e.yearGroup())
            .append("className", e.className())
            .append("sen", senFound(state, marks))
            .append("imports", imports(state)));
  }

  static KnownPupil read(Document d) {
    @Nullable String school = d.getString("school");
    Map<String, String> details = new HashMap<>();
    d.get("details", Document.class).forEach((field, mark) -> details.put(field, (String) mark));
    return new KnownPupil(
        UUID.fromString(d.getString("_id")),
        school == null ? null : UUID.fromString(school),
        d.getString("upn"),
        d.getBoolean("temporaryUpn", false),
        d.getList("former", String.class),
        d.getString("person"),
        d.getString("name"),
        details,
        d.getString("yearGroup"),
        d.getString("className"),
        d.getList("sen", String.class));
  }

  private static Map<String, Object> details(Enrolment e, RollMarks marks) {
    Map<String, Object> details = new HashMap<>();
    for (String field : NameParts.FIELDS) {
      String part = NameParts.of(e.name(), field);
      if (part != null) {
        details.put(field, marks.detail(field, part));
        details.put(field + "^", marks.inCapitals(field, part));
      }
    }
    details.put("dateOfBirth", marks.detail("dateOfBirth", String.valueOf(e.dateOfBirth().date())));
    return details;
  }

  private static List<String> senFound(PupilState state, RollMarks marks) {
    return state
        .newestSenHistory()
        .map(sen -> List.of(SenMark.of(sen.history(), sen.proposal(), marks)))
        .orElse(List.of());
  }

  /** Each import that touched the case, and whether nothing has been built on it since. */
  private static List<Document> imports(PupilState state) {
    Map<UUID, Long> first = new HashMap<>();
    for (RollFact fact : state.roll()) {
      if (fact.event().importId() != null) {
        first.putIfAbsent(fact.event().importId(), fact.seq());
      }
    }
    List<Document> imports = new ArrayList<>();
    first.forEach((id, seq) -> {
      boolean later = state.roll().stream().anyMatch(f -> f.seq() > seq && f.buildsOn(id));
      boolean free = !later && state.workedOn() < seq;
      imports.add(new Document("id", id.toString()).append("free", free));
    });
    return imports;
  }
}
