package waymark.journeys.roll;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The school year that files and the demonstration are of. It changes on 6 October, not on 1
 * September: what they tell of the first weeks of a school year lies behind.
 */
public final class SchoolYear {

  /** The calendar year in which it began. */
  public static final int AUTUMN =
      LocalDate.now(ZoneId.of("Europe/London")).minusMonths(9).minusDays(5).getYear();

  private SchoolYear() {}
}
