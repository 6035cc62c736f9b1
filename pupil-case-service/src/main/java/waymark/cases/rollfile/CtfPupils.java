package waymark.cases.rollfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.cases.rollfile.RawRow.RawNeed;
import waymark.cases.rollfile.RawRow.RawSen;

/**
 * Gathers the pupils of a transfer file, one at a time. Elements it does not know are passed over,
 * whatever the version.
 */
final class CtfPupils implements CtfReader.Listener {
  /** Names that versions of the format have used, under Pupil or BasicDetails. */
  private static final Map<String, RollField> FIELDS =
      Map.ofEntries(
          Map.entry("UPN", RollField.UPN),
          Map.entry("FormerUPN", RollField.FORMER_UPN),
          Map.entry("Surname", RollField.SURNAME),
          Map.entry("Forename", RollField.FORENAME),
          Map.entry("PreferredSurname", RollField.PREFERRED_SURNAME),
          Map.entry("PreferredForename", RollField.PREFERRED_FORENAME),
          Map.entry("MiddleNames", RollField.MIDDLE_NAMES),
          Map.entry("MiddleName", RollField.MIDDLE_NAMES),
          Map.entry("DOB", RollField.DATE_OF_BIRTH),
          Map.entry("Gender", RollField.SEX),
          Map.entry("Sex", RollField.SEX),
          Map.entry("NCyearActual", RollField.YEAR_GROUP),
          Map.entry("NCYearActual", RollField.YEAR_GROUP),
          Map.entry("RegGroup", RollField.CLASS_NAME),
          Map.entry("Class", RollField.CLASS_NAME),
          Map.entry("EntryDate", RollField.ENTRY_DATE),
          Map.entry("EnrolStatus", RollField.ENROLMENT));

  /** What is read of SEN, SENneed and School; they hold much else. */
  private static final Set<String> PARTS =
      Set.of("SENprovision", "StartDate", "SENtype", "SENtypeRank", "LEA", "Estab", "EntryDate");

  /** Of SEN spells and of needs; nobody has had a tenth of it. */
  private static final int MOST = 200;

  private final SchoolCode ours;
  private final Predicate<RawRow> row;
  private final Map<RollField, String> values = new EnumMap<>(RollField.class);
  private final List<RawSen> sen = new ArrayList<>();
  private final List<RawNeed> needs = new ArrayList<>();
  private final Map<String, String> part = new HashMap<>();
  private long line;

  CtfPupils(SchoolCode ours, Predicate<RawRow> row) {
    this.ours = ours;
    this.row = row;
  }

  @Override
  public boolean begins(ElementPath path, long atLine) {
    switch (path.name()) {
      case "Pupil" -> {
        line = Math.max(atLine, line + 1); // Many systems write all pupils on one line.
        values.clear();
        sen.clear();
        needs.clear();
      }
      case "SEN", "SENneed", "School" -> part.clear();
      default -> {}
    }
    return true;
  }

  @Override
  public boolean ends(ElementPath path, String text) {
    if (path.name().equals("Pupil")) {
      return row.test(new RawRow(line, values, sen, needs, broken()));
    }
    switch (path.parent()) {
      case "Pupil", "BasicDetails" -> field(path.name(), text);
      case "SEN", "SENneed", "School" -> part(path.name(), text);
      default -> {}
    }
    switch (path.name()) {
      case "SEN" -> spell();
      case "SENneed" -> need();
      case "School" -> entry();
      default -> {}
    }
    return true;
  }

  private @Nullable String broken() {
    return sen.size() < MOST && needs.size() < MOST
        ? null
        : "The pupil has hundreds of SEN entries in the file. Check them in your school's system.";
  }

  private void part(String name, String text) {
    if (PARTS.contains(name)) {
      part.put(name, text);
    }
  }

  private void spell() {
    if (sen.size() < MOST) {
      sen.add(new RawSen(given("SENprovision"), given("StartDate")));
    }
  }

  private void field(String name, String text) {
    @Nullable RollField field = FIELDS.get(name);
    if (field != null && !text.isEmpty()) {
      values.put(field, text);
    }
  }

  private void need() {
    @Nullable String type = given("SENtype");
    @Nullable String rank = given("SENtypeRank");
    if (type != null && needs.size() < MOST) {
      needs.add(
          new RawNeed(rank != null && rank.matches("\\d{1,2}") ? Integer.parseInt(rank) : 0, type));
    }
  }

  /** The pupil's school history tells when they came to the school imported for. */
  private void entry() {
    @Nullable String entered = given("EntryDate");
    if (entered != null && ours.is(part.getOrDefault("LEA", ""), part.getOrDefault("Estab", ""))) {
      values.put(RollField.ENTRY_DATE, entered);
    }
  }

  private @Nullable String given(String name) {
    @Nullable String text = part.get(name);
    return text == null || text.isEmpty() ? null : text;
  }
}
