package waymark.cases.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Upn;
import waymark.cases.rollfile.RawRow;
import waymark.cases.rollfile.RollDates;
import waymark.cases.rollfile.RollField;

/**
 * Understands a row: values as systems spell them become values of the domain, or problems that say
 * what to do.
 */
final class RowReading {
  /** Census enrolment statuses of pupils who have their main registration at another school. */
  private static final Set<String> ELSEWHERE = Set.of("s", "subsidiary", "g", "guest");

  private static final int LONGEST_CLASS = 60;

  private final LocalDate today;
  private final SenReading sen;

  RowReading(PolicyInForce policy, LocalDate today) {
    this.today = today;
    this.sen = new SenReading(policy, today);
  }

  RollRow read(RawRow raw) {
    List<RowProblem> problems = new ArrayList<>();
    List<RowProblem> notes = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    if (raw.broken() != null) {
      problems.add(RowProblem.row(raw.broken()));
    }
    Upn upn = value(raw, RollField.UPN, Upn::of, problems, unread);
    if (upn != null && upn.temporary()) {
      notes.add(
          new RowProblem(
              "upn",
              "The UPN is a temporary one. It is accepted; replace it when the permanent one is known."));
    }
    List<HistoricalProvision> history = sen.history(raw, notes);
    Proposal proposal = sen.proposal(history, raw, notes);
    return new RollRow(
        raw.line(),
        upn,
        value(raw, RollField.FORMER_UPN, Upn::of, notes, unread),
        name(raw, problems, unread),
        value(raw, RollField.DATE_OF_BIRTH, this::born, problems, unread),
        value(raw, RollField.YEAR_GROUP, RowReading::year, notes, unread),
        value(
            raw,
            RollField.CLASS_NAME,
            t -> Text.line(t, LONGEST_CLASS, "The class"),
            notes,
            unread),
        value(raw, RollField.ENTRY_DATE, this::past, notes, unread),
        ELSEWHERE.contains(enrolment(raw)),
        history,
        proposal,
        problems,
        notes,
        unread);
  }

  private static <T> @Nullable T value(
      RawRow raw,
      RollField field,
      Function<String, T> read,
      List<RowProblem> complaints,
      List<Unread> unread) {
    String text = raw.value(field);
    if (text == null) {
      return null;
    }
    try {
      return read.apply(text);
    } catch (InvalidValue wrong) {
      complaints.add(new RowProblem(field.label(), String.valueOf(wrong.getMessage())));
      unread.add(Unread.of(field, text));
      return null;
    }
  }

  private static @Nullable Name name(RawRow raw, List<RowProblem> problems, List<Unread> unread) {
    String surname = raw.value(RollField.SURNAME);
    String forename = raw.value(RollField.FORENAME);
    String whole = raw.value(RollField.FULL_NAME);
    if (whole != null && (surname == null || forename == null)) {
      String[] parts = whole.split(",", 2);
      if (parts.length < 2 || parts[0].isBlank()) {
        problems.add(
            new RowProblem(
                "fullName",
                "Write the name as \"Surname, Forename\", or export surname and forename in two columns."));
        unread.add(Unread.of(RollField.FULL_NAME, whole));
        return null;
      }
      surname = parts[0];
      forename = parts[1];
    }
    if (surname == null) {
      problems.add(
          new RowProblem(
              "surname",
              "The row has no surname. Add it in your school's system and export again."));
      return null;
    }
    try {
      return Name.of(
          surname,
          forename == null ? "" : forename,
          raw.value(RollField.PREFERRED_SURNAME),
          raw.value(RollField.PREFERRED_FORENAME),
          raw.value(RollField.MIDDLE_NAMES));
    } catch (InvalidValue wrong) {
      problems.add(new RowProblem("surname", String.valueOf(wrong.getMessage())));
      unread.add(
          Unread.of(RollField.SURNAME, forename == null ? surname : surname + ", " + forename));
      return null;
    }
  }

  private LocalDate born(String text) {
    return Optional.ofNullable(DateOfBirth.of(date(text), today).date()).orElseThrow();
  }

  private LocalDate past(String text) {
    LocalDate date = date(text);
    if (date.isAfter(today)) {
      throw new InvalidValue("The date is in the future, so it is left out.");
    }
    return date;
  }

  private static LocalDate date(String text) {
    return RollDates.parse(text)
        .orElseThrow(() ->
            new InvalidValue("The date cannot be read. Write it as 31/12/2014 or 2014-12-31."));
  }

  private static String year(String text) {
    return YearGroup.code(text)
        .orElseThrow(() ->
            new InvalidValue(
                "The year group is not one Waymark knows, so it is left out. Use R or 1 to 14."));
  }

  private static String enrolment(RawRow raw) {
    String status = raw.value(RollField.ENROLMENT);
    return status == null ? "" : status.split("[^A-Za-z]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
