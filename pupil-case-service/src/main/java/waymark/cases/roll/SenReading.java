package waymark.cases.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.rollfile.RawRow;
import waymark.cases.rollfile.RawRow.RawNeed;
import waymark.cases.rollfile.RawRow.RawSen;
import waymark.cases.rollfile.RollDates;

/**
 * SEN history in a row, and the register entry it suggests. Only the newest spell is proposed, and
 * only under a code that is in force: the historical codes A, P and S are shown as history and
 * never proposed, and neither is N.
 */
final class SenReading {
  private static final Pattern SEVERAL = Pattern.compile("[;|\n]");
  private static final Pattern PERHAPS_SEVERAL = Pattern.compile("[,/]");

  private final PolicyInForce policy;
  private final LocalDate today;

  SenReading(PolicyInForce policy, LocalDate today) {
    this.policy = policy;
    this.today = today;
  }

  /** Spells earliest first; those without a start keep the file's order, at the end. */
  List<HistoricalProvision> history(RawRow raw, List<RowProblem> notes) {
    List<HistoricalProvision> history = new ArrayList<>();
    for (RawSen spell : raw.sen()) {
      Optional<String> code = Optional.ofNullable(spell.provision()).flatMap(SenWords::provision);
      code.ifPresentOrElse(
          c -> history.add(new HistoricalProvision(new Provision(c), start(spell.start(), notes))),
          () ->
              notes.add(
                  new RowProblem(
                      "senProvision",
                      "The SEN status is not one Waymark knows, so it is left out. Use N, K or"
                          + " E.")));
    }
    history.sort(
        Comparator.comparing(
            HistoricalProvision::start, Comparator.nullsLast(Comparator.naturalOrder())));
    return history;
  }

  @Nullable Proposal proposal(
      List<HistoricalProvision> history, RawRow raw, List<RowProblem> notes) {
    if (history.isEmpty()) {
      return null;
    }
    HistoricalProvision newest = newest(history);
    boolean inForce =
        policy.codes(PolicyInForce.PROVISIONS, today).stream()
            .map(Code::code)
            .anyMatch(newest.provision().code()::equals);
    return inForce && !newest.provision().equals(Provision.NONE)
        ? new Proposal(newest.provision(), needs(raw, notes), newest.start())
        : null;
  }

  /** One without a start may be as old as it likes: it counts only where all are so. */
  private static HistoricalProvision newest(List<HistoricalProvision> history) {
    return history.stream()
        .filter(spell -> spell.start() != null)
        .reduce((earlier, later) -> later)
        .orElse(history.getLast());
  }

  private List<Need> needs(RawRow raw, List<RowProblem> notes) {
    Set<String> codes = new LinkedHashSet<>();
    raw.needs().stream()
        .sorted(Comparator.comparingInt(n -> n.rank() == 0 ? Integer.MAX_VALUE : n.rank()))
        .map(RawNeed::type)
        .flatMap(SenReading::each)
        .forEach(type ->
            SenWords.need(type).ifPresentOrElse(codes::add, () -> notes.add(unknownNeed())));
    List<Need> needs = new ArrayList<>();
    codes.forEach(code -> needs.add(new Need(needs.size() + 1, code)));
    return needs;
  }

  /**
   * Several in one cell, the primary one first. Some needs have a comma or a slash in their own
   * names: it parts them only where needs stand on both sides, or the whole is none.
   */
  private static Stream<String> each(String cell) {
    return SEVERAL
        .splitAsStream(cell)
        .flatMap(piece -> {
          List<String> parts = PERHAPS_SEVERAL.splitAsStream(piece).map(String::strip).toList();
          boolean all = parts.stream().allMatch(part -> SenWords.need(part).isPresent());
          return all || SenWords.need(piece).isEmpty() ? parts.stream() : Stream.of(piece);
        })
        .filter(part -> !part.isBlank());
  }

  private static RowProblem unknownNeed() {
    return new RowProblem(
        "senNeed1",
        "A type of need is not one of the census codes, so it is left out of the proposal.");
  }

  private @Nullable LocalDate start(@Nullable String text, List<RowProblem> notes) {
    Optional<LocalDate> date =
        Optional.ofNullable(text).flatMap(RollDates::parse).filter(d -> !d.isAfter(today));
    if (text != null && date.isEmpty()) {
      notes.add(
          new RowProblem(
              "senStart",
              "The SEN start date is not a past date such as 31/12/2014, so it is left out."));
    }
    return date.orElse(null);
  }
}
