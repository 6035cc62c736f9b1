package waymark.reporting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one message says of a pupil's place on the roll or on the SEN register. {@code seq} is its
 * place in the pupil's stream, from 0; {@code on} the school date from which it holds.
 */
public sealed interface Fact {
  long seq();

  LocalDate on();

  record Joined(long seq, LocalDate on, UUID school, @Nullable String yearGroup) implements Fact {}

  record YearGroupChanged(long seq, LocalDate on, String yearGroup) implements Fact {}

  record Left(long seq, LocalDate on, UUID school) implements Fact {}

  /**
   * @param school the school that placed the pupil
   * @param entry names the register entry from here to removal
   * @param plan seq of the message that names the plan, or null where none does
   */
  record Placed(
      long seq,
      LocalDate on,
      UUID school,
      UUID entry,
      String provision,
      List<Need> needs,
      @Nullable Long plan)
      implements Fact {}

  record ProvisionChanged(long seq, LocalDate on, String provision, @Nullable Long plan)
      implements Fact {}

  record NeedsRanked(long seq, LocalDate on, List<Need> needs) implements Fact {}

  /**
   * @param on the date from which the entry counts as told of: no entry does before it begins
   * @param told the date on which parents were told, which may come before
   */
  record ParentsTold(long seq, LocalDate on, UUID entry, LocalDate told) implements Fact {}

  record Removed(long seq, LocalDate on) implements Fact {}

  /** From here on the pupil is on no roll and no register: nobody knows who it was. */
  record Erased(long seq, LocalDate on) implements Fact {}

  /**
   * Strikes the facts it names, or puts other values in their place; null leaves a value alone.
   *
   * @param plan whether it names a plan
   */
  record Corrected(
      long seq,
      LocalDate on,
      List<Long> corrects,
      boolean strike,
      @Nullable LocalDate correctedOn,
      @Nullable String provision,
      @Nullable List<Need> needs,
      boolean plan)
      implements Fact {}
}
