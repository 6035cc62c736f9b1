package waymark.reporting.register;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody still has to do about an entry; a flag never blocks. Parents are to be told (SEN
 * Code of Practice 6.43); the school census takes a pupil's two foremost needs and no more.
 */
public final class RegisterFlags {
  static final String PARENTS_NOT_TOLD = "parents-not-told";
  static final String MORE_NEEDS_THAN_CENSUS = "more-needs-than-census";
  static final List<String> ALL = List.of(PARENTS_NOT_TOLD, MORE_NEEDS_THAN_CENSUS);
  static final int CENSUS_TAKES = 2;

  private RegisterFlags() {}

  public static List<String> of(Standing standing) {
    List<String> flags = new ArrayList<>();
    if (standing.open() && standing.parentsTold() == null) {
      flags.add(PARENTS_NOT_TOLD);
    }
    if (standing.open() && standing.needs().size() > CENSUS_TAKES) {
      flags.add(MORE_NEEDS_THAN_CENSUS);
    }
    return List.copyOf(flags);
  }
}
