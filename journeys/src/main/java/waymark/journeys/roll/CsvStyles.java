package waymark.journeys.roll;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The CSV exports that schools' systems write, told apart by their headings, values and encodings.
 */
final class CsvStyles {

  private CsvStyles() {}

  static Map<String, RollStyle> all() {
    Map<String, RollStyle> styles = new LinkedHashMap<>();
    styles.put("csv-legal", legal());
    styles.put("csv-one-name", oneName());
    styles.put("csv-tabbed", tabbed());
    styles.put("csv-quoted", quoted());
    styles.put("csv-report", report());
    return styles;
  }

  private static CsvStyle legal() {
    var columns = CsvStyle.newColumns();
    columns.put("UPN", GeneratedPupil::upn);
    columns.put("Former UPN", GeneratedPupil::formerUpn);
    columns.put("Legal Surname", GeneratedPupil::surname);
    columns.put("Legal Forename", GeneratedPupil::forename);
    columns.put("Middle Names", GeneratedPupil::middleNames);
    columns.put("Date of Birth", p -> dayFirst(p.dateOfBirth()));
    columns.put("Gender", GeneratedPupil::sex);
    columns.put("Year", p -> p.year() == 0 ? "Reception" : "Year " + p.year());
    columns.put("Reg", GeneratedPupil::className);
    columns.put(
        "SEN Status", latest(s -> s.provision() + " - " + SenInWords.provision(s.provision())));
    columns.put("SEN Need", p -> need(p, 0));
    columns.put("SEN Need 2", p -> need(p, 1));
    columns.put("SEN Start Date", latest(s -> dayFirst(s.start())));
    columns.put("Date of Entry", p -> dayFirst(p.entered()));
    columns.put("House", p -> "Heron");
    return new CsvStyle("utf-8", "comma", false, List.of(), List.of(), columns);
  }

  private static CsvStyle oneName() {
    var columns = CsvStyle.newColumns();
    columns.put("Name", GeneratedPupil::nameInOneCell);
    columns.put("UPN", GeneratedPupil::upn);
    columns.put("DOB", p -> dayFirst(p.dateOfBirth()));
    columns.put("Year Group", p -> p.year() == 0 ? "R" : "Year " + p.year());
    columns.put("Registration Group", GeneratedPupil::className);
    columns.put("SEN Provision", latest(s -> SenInWords.provision(s.provision())));
    columns.put("Primary Need", p -> SenInWords.need(need(p, 0)));
    columns.put("Secondary Need", p -> SenInWords.need(need(p, 1)));
    columns.put("SEN Provision Start", latest(s -> dayFirst(s.start())));
    return new CsvStyle("windows-1252", "semicolon", false, List.of(), List.of(), columns);
  }

  private static CsvStyle tabbed() {
    var columns = CsvStyle.newColumns();
    columns.put("Surname", GeneratedPupil::surname);
    columns.put("Forename", GeneratedPupil::forename);
    columns.put("Preferred Forename", GeneratedPupil::preferredForename);
    columns.put("Unique Pupil Number", GeneratedPupil::upn);
    columns.put("DoB", GeneratedPupil::dateOfBirth);
    columns.put("Sex", GeneratedPupil::sex);
    columns.put("NC Year", p -> p.year());
    columns.put("Form", GeneratedPupil::className);
    columns.put("SEN", latest(SenSpell::provision));
    columns.put("SEN type rank 1", p -> need(p, 0));
    columns.put("SEN type rank 2", p -> need(p, 1));
    return new CsvStyle("utf-16le", "tab", false, List.of(), List.of(), columns);
  }

  private static CsvStyle quoted() {
    var columns = CsvStyle.newColumns();
    columns.put("Last Name", GeneratedPupil::surname);
    columns.put("First Name", GeneratedPupil::forename);
    columns.put("Known As", GeneratedPupil::preferredForename);
    columns.put(
        "Birth Date",
        p -> p.dateOfBirth() == null ? "" : CsvStyle.MONTH_NAMED.format(p.dateOfBirth()));
    columns.put("Gender", p -> p.sex() == null ? "" : p.sex().equals("F") ? "Female" : "Male");
    columns.put("NCY", p -> p.year() == 0 ? "R" : "Y" + p.year());
    columns.put("Class", GeneratedPupil::className);
    columns.put("Admission Date", p -> CsvStyle.MONTH_NAMED.format(p.entered()));
    columns.put("Upn", GeneratedPupil::upn);
    columns.put("Previous UPN", GeneratedPupil::formerUpn);
    columns.put("SEN Code", latest(SenSpell::provision));
    columns.put(
        "SEN Type 1",
        p -> need(p, 0) == null ? "" : need(p, 0) + ": " + SenInWords.need(need(p, 0)));
    columns.put("SEN From", latest(s -> CsvStyle.MONTH_NAMED.format(s.start())));
    return new CsvStyle("utf-8-bom", "comma", true, List.of(), List.of(), columns);
  }

  private static CsvStyle report() {
    var columns = CsvStyle.newColumns();
    columns.put("Pupil", GeneratedPupil::nameInOneCell);
    columns.put("Pupil UPN", GeneratedPupil::upn);
    columns.put("D.O.B.", p -> dayFirst(p.dateOfBirth()));
    columns.put("Curriculum Year", p -> "Curriculum Year " + (p.year() == 0 ? "R" : p.year()));
    columns.put("Tutor Group", GeneratedPupil::className);
    columns.put(
        "SEN stage", latest(s -> SenInWords.provision(s.provision()) + " (" + s.provision() + ")"));
    return new CsvStyle(
        "windows-1252",
        "comma",
        false,
        List.of("Whole school pupil list", "{school}", ""),
        List.of("", "Printed on 14/09/" + SchoolYear.AUTUMN),
        columns);
  }

  private static Function<GeneratedPupil, @Nullable Object> latest(
      Function<SenSpell, @Nullable Object> written) {
    return pupil -> {
      SenSpell latest = pupil.latest();
      return latest == null ? null : written.apply(latest);
    };
  }

  private static @Nullable String need(GeneratedPupil p, int rank) {
    return p.needs().size() > rank ? p.needs().get(rank) : null;
  }

  private static @Nullable String dayFirst(@Nullable LocalDate date) {
    return date == null ? null : CsvStyle.DAY_FIRST.format(date);
  }
}
