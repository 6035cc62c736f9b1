package waymark.cases.rollfile;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a column or an element of a roll file may hold; the names are those of the mapping a person
 * may correct.
 */
public enum RollField {
  UPN("upn"),
  FORMER_UPN("formerUpn"),
  SURNAME("surname"),
  FORENAME("forename"),
  FULL_NAME("fullName"),
  PREFERRED_FORENAME("preferredForename"),
  PREFERRED_SURNAME("preferredSurname"),
  MIDDLE_NAMES("middleNames"),
  DATE_OF_BIRTH("dateOfBirth"),
  SEX("sex"),
  YEAR_GROUP("yearGroup"),
  CLASS_NAME("className"),
  ENTRY_DATE("entryDate"),
  ENROLMENT("enrolment"),
  SEN_PROVISION("senProvision"),
  SEN_NEED_1("senNeed1"),
  SEN_NEED_2("senNeed2"),
  SEN_START("senStart"),
  IGNORE("ignore");

  private final String label;

  RollField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<RollField> labelled(String label) {
    return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
  }
}
