package waymark.reporting.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How long one kind of record is kept: a period of policy data, counted from a date the record
 * itself has.
 *
 * @param kind of record, such as {@code sen-file}
 * @param item the policy item that says how much
 * @param unit of that number
 * @param from what the period is counted from
 * @param then what becomes of the record: erased, or looked at again
 */
public record RetentionRule(String kind, String item, Unit unit, From from, Then then) {

  /** What a policy item's number counts. */
  public enum Unit {
    YEARS,
    MONTHS
  }

  /** The date from which a period runs. */
  public enum From {
    DATE_OF_BIRTH,
    LAST_ROLE,
    APPOINTMENT
  }

  /** What is to be done when the period has ended. */
  public enum Then {
    ERASE,
    REVIEW
  }

  public static final RetentionRule SEN_FILE =
      new RetentionRule(
          "sen-file", "retention-sen-file-years", Unit.YEARS, From.DATE_OF_BIRTH, Then.ERASE);

  public static final RetentionRule CHILD_PROTECTION_FILE =
      new RetentionRule(
          "child-protection-file",
          "retention-child-protection-file-years",
          Unit.YEARS,
          From.DATE_OF_BIRTH,
          Then.REVIEW);

  /** Every kind of record the trust keeps, whether anything of it is recorded yet or not. */
  public static final List<RetentionRule> ALL =
      List.of(
          SEN_FILE,
          CHILD_PROTECTION_FILE,
          new RetentionRule(
              "unsuccessful-candidate",
              "retention-candidate-months",
              Unit.MONTHS,
              From.APPOINTMENT,
              Then.ERASE),
          new RetentionRule(
              "staff", "retention-staff-years", Unit.YEARS, From.LAST_ROLE, Then.ERASE));

  /**
   * The first day on which the record need not be kept any more. A period that would end on a 29
   * February there is none of ends on 1 March: nothing is kept a day too short.
   */
  public LocalDate endsOn(LocalDate start, int number) {
    Period period = unit == Unit.YEARS ? Period.ofYears(number) : Period.ofMonths(number);
    LocalDate end = start.plus(period);
    return end.getDayOfMonth() < start.getDayOfMonth() ? end.plusDays(1) : end;
  }
}
