package waymark.journeys.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What a school's system puts into a transfer file besides what Waymark reads: where the pupil
 * lives, whom to ring, free meals, attendance, results. A reader has to find its way past it, the
 * more so where it holds names, dates and codes of others.
 */
final class CtfRest {
  private static final List<String> LANGUAGES = List.of("ENG", "POL", "URD", "BNG", "ARA");
  private static final List<String> ETHNICITIES = List.of("WBRI", "WOTH", "MWAS", "APKN", "NOBT");
  private static final List<String> RELATIONS = List.of("PAM", "PAF", "GPA", "CAR", "OTH");
  private static final List<String> SUBJECTS = List.of("ENG", "MAT", "SCI", "REA", "WRI", "GPS");

  private final GeneratedPupil pupil;
  private final RollOrder.School school;
  private final SplittableRandom random;
  private final StringBuilder xml;

  CtfRest(GeneratedPupil pupil, RollOrder.School school, StringBuilder xml) {
    this.pupil = pupil;
    this.school = school;
    this.random = new SplittableRandom((pupil.surname() + pupil.upn()).hashCode());
    this.xml = xml;
  }

  /** Within BasicDetails. */
  void details() {
    boolean english = random.nextInt(5) > 0;
    element("Ethnicity", FictionalNames.pick(ETHNICITIES, random));
    element("EthnicitySource", "P");
    String language = english ? "ENG" : FictionalNames.pick(LANGUAGES, random);
    xml.append("<Languages><Type><LanguageType>F</LanguageType>");
    element("Language", language);
    xml.append("</Type><Type><LanguageType>H</LanguageType>");
    element("Language", language);
    xml.append("</Type></Languages>");
    element("MedicalFlag", random.nextInt(9) == 0 ? "true" : "false");
    element("EnrolStatus", "C");
    if (random.nextInt(20) == 0) {
      xml.append("<Disabilities><Disability>MOB</Disability></Disabilities>");
    }
  }

  /** Before the SEN history. */
  void meals() {
    if (random.nextInt(4) > 0) {
      return;
    }
    xml.append("\n <FSMhistory>");
    element("FSMreviewDate", LocalDate.of(SchoolYear.AUTUMN, 7, 1));
    xml.append("<FSMinstance><UKcountry>ENG</UKcountry>");
    LocalDate start = pupil.entered().minusMonths(random.nextInt(10));
    element("FSMstartDate", start);
    element("FSMendDate", random.nextBoolean() ? pupil.entered() : null);
    xml.append("</FSMinstance></FSMhistory>");
  }

  /** After the SEN needs. */
  void home() {
    address();
    xml.append("\n <Phones><Phone><TelephoneType>H</TelephoneType>");
    element("PhoneNo", phone());
    xml.append("</Phone></Phones>");
    xml.append("\n <Contacts>");
    int contacts = 1 + random.nextInt(3);
    for (int order = 1; order <= contacts; order++) {
      contact(order);
    }
    xml.append("</Contacts>");
  }

  private void contact(int order) {
    xml.append("\n  <Contact>");
    element("Order", order);
    element("Title", FictionalNames.pick(List.of("Ms", "Mr", "Dr"), random));
    element("Surname", random.nextBoolean() ? pupil.surname() : FictionalNames.surname(random));
    element("Forename", FictionalNames.forename(random));
    element("Relationship", FictionalNames.pick(RELATIONS, random));
    element("Responsibility", random.nextInt(4) > 0);
    boolean same = random.nextInt(3) > 0;
    element("AddressAsPupil", same);
    if (!same) {
      address();
    }
    xml.append("<Phones><Phone><TelephoneType>M</TelephoneType>");
    element("PhoneNo", phone());
    xml.append("</Phone></Phones>");
    element("Email", "contact" + random.nextInt(100_000) + "@example.invalid");
    xml.append("</Contact>");
  }

  private void address() {
    xml.append("\n <Address><BS7666Address>");
    element("PAON", 1 + random.nextInt(240));
    element("Street", FictionalNames.surname(random) + " Lane");
    element("Locality", FictionalNames.surname(random));
    element("Town", "Rowanbridge");
    element("County", "Rowanshire");
    element("PostTown", "Rowanbridge");
    xml.append("</BS7666Address>");
    element("PostCode", "ZZ99 " + random.nextInt(10) + "ZZ");
    xml.append("</Address>");
  }

  /** At the pupil's end, before the history of schools. */
  void years() {
    xml.append("\n <Attendance>");
    for (int ago = 3; ago >= 1; ago--) {
      xml.append("\n  <YearData>");
      element("Year", SchoolYear.AUTUMN - ago);
      element("LEA", school.la());
      element("Estab", school.establishment());
      element("SchoolName", school.name());
      int missed = random.nextInt(60);
      element("SessionsPossible", 380);
      element("SessionsAttended", 380 - missed);
      element("SessionsAuthorised", missed / 2);
      element("SessionsUnauthorised", missed - missed / 2);
      marks();
      xml.append("</YearData>");
    }
    xml.append("</Attendance>\n <StageAssessments>");
    for (String subject : SUBJECTS) {
      xml.append("\n  <KeyStage><Stage>KS1</Stage><StageAssessment><Locale>ENG</Locale>");
      element("Year", SchoolYear.AUTUMN - 1);
      element("Subject", subject);
      xml.append("<Method>TA</Method><Component>OVE</Component><ResultStatus>R</ResultStatus>");
      element("Result", FictionalNames.pick(List.of("WTS", "EXS", "GDS"), random));
      element("ResultDate", LocalDate.of(SchoolYear.AUTUMN, 6, 20));
      xml.append("</StageAssessment></KeyStage>");
    }
    xml.append("</StageAssessments>");
  }

  /** A mark for each session of a year, as systems send them along. */
  private void marks() {
    xml.append("<AttendanceMarks>");
    for (int session = 0; session < 380; session++) {
      xml.append("//////////LIMB".charAt(random.nextInt(14)));
    }
    xml.append("</AttendanceMarks>");
  }

  private String phone() {
    return "01632 960" + (100 + random.nextInt(900));
  }

  private void element(String name, @Nullable Object value) {
    Xml.element(xml, name, value);
  }
}
