package waymark.cases.rollfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a Common Transfer File says of itself.
 *
 * @param version such as 24.0; empty where it does not say
 * @param qualifier full or partial, in lower case; empty where it does not say
 * @param written the day it was written
 * @param moment the same with the time of day, by the school's clock; null where it gives none
 * @param source the school it comes from
 * @param destination the school it is sent to; null for a file that a school writes for itself
 */
public record TransferHeader(
    String version,
    String qualifier,
    @Nullable LocalDate written,
    @Nullable LocalDateTime moment,
    @Nullable SchoolCode source,
    @Nullable SchoolCode destination) {
  public boolean partial() {
    return qualifier.equals("partial");
  }
}
