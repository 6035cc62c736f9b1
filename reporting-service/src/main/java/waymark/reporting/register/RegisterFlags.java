package waymark.reporting.register;

import java.util.List;

/**
 * What somebody still has to do about an entry; a flag never blocks (SEN Code of Practice 6.43).
 */
public final class RegisterFlags {
  private RegisterFlags() {}

  public static List<String> of(Standing standing) {
    return standing.open() && standing.parentsTold() == null
        ? List.of(RegisterQuestion.PARENTS_NOT_TOLD)
        : List.of();
  }
}
