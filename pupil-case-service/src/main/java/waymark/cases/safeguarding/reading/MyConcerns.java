package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody raised themselves. It names no child and no adult, and says nothing of what was
 * told.
 */
public record MyConcerns(List<Raised> concerns, List<OfStaff> ofStaff) {
  /**
   * One of them.
   *
   * @param status new, looking, waiting or closed
   */
  public record Raised(UUID concern, LocalDate occurredOn, Instant raisedAt, String status) {}

  /**
   * One about an adult who works there.
   *
   * @param status told, taken-up or dealt-with
   */
  public record OfStaff(UUID concern, LocalDate occurredOn, Instant toldAt, String status) {}
}
