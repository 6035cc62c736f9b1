package waymark.journeys.roll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fictional pupil as a school's system would hold them; an absent value is null, as it would be
 * left out of a file.
 *
 * @param year national curriculum year, 0 for reception
 * @param entered when the pupil came to the school
 * @param sen earlier first; empty for a pupil never on a SEN register
 * @param needs ranked, first is the primary need
 */
public record GeneratedPupil(
    @Nullable String upn,
    @Nullable String formerUpn,
    String surname,
    String forename,
    @Nullable String preferredForename,
    @Nullable String middleNames,
    @Nullable LocalDate dateOfBirth,
    @Nullable String sex,
    int year,
    String className,
    LocalDate entered,
    List<SenSpell> sen,
    List<String> needs) {

  /** The latest provision, or null for a pupil never on a register. */
  public @Nullable SenSpell latest() {
    return sen.isEmpty() ? null : sen.getLast();
  }

  /** {@code Surname, Forename}, as many systems print it in one cell. */
  public String nameInOneCell() {
    return surname + ", " + forename;
  }
}
