package waymark.reporting.subjectaccess;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** How a request stands against its last day. Pure. */
enum AccessClock {
  @JsonProperty("on-time")
  ON_TIME,
  /** A week or less is left. */
  @JsonProperty("due-soon")
  DUE_SOON,
  @JsonProperty("overdue")
  OVERDUE,
  @JsonProperty("closed")
  CLOSED;

  private static final int WEEK = 7;

  static AccessClock of(AccessRequest request, LocalDate today) {
    if (request.stage().closed()) {
      return CLOSED;
    } else if (request.due().isBefore(today)) {
      return OVERDUE;
    }
    return request.due().isAfter(today.plusDays(WEEK)) ? ON_TIME : DUE_SOON;
  }
}
