package waymark.cases.pupil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the trust's policy data says on a date: an old event is judged by the policy of its own day.
 */
public interface PolicyInForce {
  String PROVISIONS = "provisions";
  String NEED_TYPES = "need-types";
  String YEAR_GROUPS = "year-groups";
  String REMOVAL_REASONS = "removal-reasons";
  String ERASURE_REASONS = "erasure-reasons";
  String HOLD_REASONS = "hold-reasons";
  String ACCESS_EXEMPTIONS = "access-exemptions";
  String ACCESS_REFUSALS = "access-refusal-reasons";
  String ACCESS_REQUESTERS = "access-requesters";
  String ACCESS_DELIVERY = "access-delivery";

  /** Days as codes, such as {@code 2026-12-25}. */
  String BANK_HOLIDAYS = "bank-holidays";

  /** The code, in a set that has it, of what the set does not name: words then say what it is. */
  String OTHER = "other";

  /** The codes of a set in force on that date; empty where the set did not exist yet. */
  List<Code> codes(String set, LocalDate on);

  /** A threshold in force on that date, such as {@code import-leaver-confirmation}. */
  Optional<BigDecimal> number(String name, LocalDate on);

  default Optional<Code> code(String set, String code, LocalDate on) {
    return codes(set, on).stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
