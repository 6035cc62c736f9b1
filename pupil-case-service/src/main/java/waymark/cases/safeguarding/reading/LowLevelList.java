package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A head teacher's low-level concerns, and the pattern of each person they are about.
 *
 * @param people those with most concerns first
 * @param moved what was recorded about somebody and was about another person; in no pattern of
 *     theirs
 */
public record LowLevelList(List<Item> concerns, List<Pattern> people, List<LowLevelMoved> moved) {
  /**
   * One concern.
   *
   * @param lado whether the LADO was told, about this person
   * @param kind a code of the policy set low-level-kinds; told while it waits to be recorded
   * @param status told, open, lado, lado-again (they were told about another person) or concluded
   */
  public record Item(
      UUID concern,
      long seq,
      UUID school,
      UUID subject,
      @Nullable String name,
      String kind,
      LocalDate occurredOn,
      boolean lado,
      String status) {}

  /**
   * What there is about one person.
   *
   * @param days on which it happened, the newest first
   * @param kinds how often each kind
   */
  public record Pattern(
      UUID subject,
      @Nullable String name,
      int count,
      List<LocalDate> days,
      Map<String, Integer> kinds,
      boolean lado) {}
}
