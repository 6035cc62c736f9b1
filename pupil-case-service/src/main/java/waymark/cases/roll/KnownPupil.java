package waymark.cases.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Name;

/**
 * What the import knows of a pupil in order to match rows: no personal value, only marks.
 *
 * @param school whose roll the pupil is on; null for one who has left
 * @param temporaryUpn whether the UPN is one that the school is to replace
 * @param former marks of earlier UPNs
 * @param details marks by field
 * @param sen marks of the SEN histories found so far
 */
record KnownPupil(
    UUID pupil,
    @Nullable UUID school,
    String upn,
    boolean temporaryUpn,
    List<String> former,
    String person,
    String name,
    Map<String, String> details,
    @Nullable String yearGroup,
    @Nullable String className,
    List<String> sen) {
  KnownPupil {
    former = List.copyOf(former);
    details = Map.copyOf(details);
    sen = List.copyOf(sen);
  }

  /**
   * The fields in which the row gives something other than the case has; a field the row lacks
   * changes nothing.
   */
  List<String> changedBy(RollRow row, RollMarks marks) {
    List<String> changed = new ArrayList<>();
    Name name = row.name();
    if (name != null) {
      NameParts.FIELDS.stream()
          .filter(field -> differs(field, NameParts.of(name, field), marks))
          .forEach(changed::add);
    }
    if (row.dateOfBirth() != null
        && !marks
            .detail("dateOfBirth", row.dateOfBirth().toString())
            .equals(details.get("dateOfBirth"))) {
      changed.add("dateOfBirth");
    }
    if (row.upn() != null
        && !marks.upn(row.upn()).equals(upn)
        && !former.contains(marks.upn(row.upn()))) {
      changed.add("upn");
    }
    if (row.formerUpn() != null
        && !former.contains(marks.upn(row.formerUpn()))
        && !marks.upn(row.formerUpn()).equals(upn)) {
      changed.add("formerUpn");
    }
    if (row.yearGroup() != null && !row.yearGroup().equals(yearGroup)) {
      changed.add("yearGroup");
    }
    if (row.className() != null && !row.className().equals(className)) {
      changed.add("className");
    }
    return changed;
  }

  private boolean differs(String field, @Nullable String given, RollMarks marks) {
    if (given == null || given.isEmpty() || marks.detail(field, given).equals(details.get(field))) {
      return false;
    }
    return !NameParts.inCapitals(given)
        || !marks.inCapitals(field, given).equals(details.get(field + "^"));
  }
}
