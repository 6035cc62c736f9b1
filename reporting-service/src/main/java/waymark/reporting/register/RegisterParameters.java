package waymark.reporting.register;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import waymark.ledger.access.Actor;
import waymark.ledger.access.RoleReach;
import waymark.ledger.reads.ReadKind;
import waymark.reporting.web.Asked;

/**
 * The parameters of the register, as given.
 *
 * @param asAt a school date up to today, default the date of knownAt, else today
 * @param knownAt a date (its end, Europe/London) or an instant, default now
 * @param sort name, -name, year, provision, need or since
 * @param limit of rows on a page, 1 to 500, default 50
 * @param after next of the page before
 * @param use print where the rows are to be printed
 * @param atLeast waits briefly until this position of the cases ledger has been read
 */
public record RegisterParameters(
    @Nullable String school,
    @Nullable String asAt,
    @Nullable String knownAt,
    @Nullable String provision,
    @Nullable String need,
    @Nullable String year,
    @Nullable String q,
    @Nullable String flag,
    @Nullable String sort,
    @Parameter(
            schema =
                @Schema(
                    type = "integer",
                    format = "int32",
                    minimum = "1",
                    maximum = "" + LARGEST_PAGE,
                    defaultValue = "" + USUAL_PAGE))
        @Nullable Integer limit,
    @Nullable String after,
    @Nullable String use,
    @BindParam("at-least") @Parameter(name = "at-least") @Nullable Long atLeast) {

  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  /**
   * @param reach how far this address takes each role
   */
  RegisterQuestion question(Actor actor, RoleReach reach, LocalDate today) {
    return new RegisterQuestion(
        Asked.schools(actor, reach, school),
        actor.scope(reach),
        Asked.asAt(asAt, knownAt, today),
        Asked.knownAt(knownAt),
        Asked.code("provision", provision),
        Asked.code("need", need),
        Asked.code("year", year),
        Asked.typed(q),
        flagged(),
        null);
  }

  private @Nullable String flagged() {
    if (flag == null || flag.isBlank()) {
      return null;
    }
    if (!RegisterFlags.ALL.contains(flag)) {
      throw Asked.unreadable("flag", "Choose " + String.join(" or ", RegisterFlags.ALL) + ".");
    }
    return flag;
  }

  /**
   * Names both dates, and says when the file does not hold the whole register that the caller is
   * shown on the screen.
   */
  String fileName(RegisterQuestion asked, Actor actor) {
    String known =
        knownAt == null || knownAt.isBlank() ? "" : "-as-known-" + knownAt.strip().substring(0, 10);
    boolean narrowed =
        Stream.of(provision, need, year, q, flag).anyMatch(f -> f != null && !f.isBlank());
    boolean whole = Asked.schools(actor, Asked.ENTRIES, school).equals(asked.schools());
    return "sen-register-%s%s%s%s%s.csv"
        .formatted(
            asked.asAt(),
            known,
            whole ? "" : "-some-schools",
            narrowed ? "-filtered" : "",
            asked.chosen() == null ? "" : "-selected");
  }

  ReadKind shownAs() {
    if (use == null || use.isBlank()) {
      return ReadKind.LIST;
    }
    if (!use.equals("print")) {
      throw Asked.unreadable("use", "Say print, or leave it out.");
    }
    return ReadKind.PRINT;
  }

  RegisterSort order() {
    String wanted = sort == null || sort.isBlank() ? "name" : sort;
    return RegisterSort.named(wanted)
        .orElseThrow(
            () -> Asked.unreadable("sort", "Sort by name, -name, year, provision, need or since."));
  }

  int pageSize() {
    return Asked.limit(limit, USUAL_PAGE, LARGEST_PAGE);
  }

  long position() {
    return atLeast == null ? 0 : atLeast;
  }

  /** All that a page depends on but where it begins: a cursor is good for this and nothing else. */
  List<String> withoutPage(Actor actor) {
    return Stream.of(
            actor.person().toString(), school, asAt, knownAt, provision, need, year, q, flag, sort)
        .map(each -> Objects.requireNonNullElse(each, ""))
        .toList();
  }
}
