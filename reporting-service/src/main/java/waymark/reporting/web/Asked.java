package waymark.reporting.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Actor;
import waymark.ledger.access.RoleReach;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;

/**
 * What the parameters of a report mean; a wrong one is answered with how to write it: 400 where it
 * cannot be read or is on no list, 422 where it can and asks for what cannot be.
 */
public final class Asked {
  /** Who may see all that stands in pupils' cases, at their schools. */
  public static final RoleReach CASES =
      RoleReach.of("senco", "head-teacher", "trust-director", "dsl", "deputy-dsl");

  /** And who sees how the case of a pupil they teach went. */
  public static final RoleReach TIMELINES = CASES.andByClass("class-teacher");

  /** And who sees the register entries of the pupils they teach or support. */
  public static final RoleReach ENTRIES = CASES.andByClass("class-teacher", "teaching-assistant");

  /**
   * And who is shown a pupil's name at all: also whoever keeps the roll of the pupil's school, by
   * another service's addresses. The table of docs/access.md says the same.
   */
  public static final RoleReach NAMES =
      new RoleReach(
          Stream.concat(ENTRIES.whole().stream(), Stream.of("data-manager")).toList(),
          ENTRIES.byClass());

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST_SEARCH = 100;

  private Asked() {}

  /**
   * The schools asked about, as far as this person may see them.
   *
   * @param reach how far the address takes each role
   * @throws Problem 404 for a school outside, as for one that does not exist
   */
  public static Scope schools(Actor actor, RoleReach reach, @Nullable String school) {
    Scope scope = actor.scope(reach);
    return school == null || school.isBlank()
        ? scope
        : scope.at(id(school)).orElseThrow(Problem::notFound);
  }

  /**
   * An id in a path or parameter.
   *
   * @throws Problem 400 for what is none: nobody is named by it, so that nothing is told
   */
  public static UUID id(String text) {
    if (!ID.matcher(text).matches()) {
      throw unreadable("id", "Give an id as it was answered: a UUID.");
    }
    return UUID.fromString(text);
  }

  /**
   * The school date asked about. Where none is given it is the date it was known on, since the
   * register as known on a date, alone, means both times; and today where that is none either.
   *
   * @throws Problem 400 for what is no date, 422 for one still to come
   */
  public static LocalDate asAt(@Nullable String asAt, @Nullable String knownAt, LocalDate today) {
    if (asAt != null && !asAt.isBlank()) {
      return notAfter(today, "asAt", asAt);
    }
    return knownAt != null && isDate(knownAt) ? notAfter(today, "knownAt", knownAt) : today;
  }

  /**
   * A school date up to today.
   *
   * @throws Problem 400 for what is no date, 422 for one still to come
   */
  public static LocalDate notAfter(LocalDate today, String parameter, String date) {
    LocalDate day;
    try {
      day = LocalDate.parse(date);
    } catch (DateTimeException noDate) {
      throw unreadable(parameter, "Give a date that exists, as YYYY-MM-DD.");
    }
    if (day.isAfter(today)) {
      throw Problem.invalid(
          "/" + parameter,
          "Nobody knows what will be on a day to come: give " + today + " or earlier.");
    }
    return day;
  }

  private static boolean isDate(String moment) {
    return moment.length() == "YYYY-MM-DD".length();
  }

  /** An instant, or the end of a school date; absent where nothing was given. */
  public static @Nullable Instant knownAt(@Nullable String moment) {
    if (moment == null || moment.isBlank()) {
      return null;
    }
    try {
      return isDate(moment)
          ? SchoolTime.endOf(LocalDate.parse(moment))
          : Instant.ofEpochMilli(Instant.parse(moment).toEpochMilli()); // as the record counts
    } catch (DateTimeException | ArithmeticException noMoment) {
      throw unreadable(
          "knownAt", "Give a date as YYYY-MM-DD, or an instant such as 2026-01-31T09:30:00Z.");
    }
  }

  /** A code as its set writes it; absent where nothing was given. */
  public static @Nullable String code(String parameter, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    if (!CODE.matcher(code).matches()) {
      throw unreadable(parameter, "Give a code: letters and digits.");
    }
    return code;
  }

  public static String typed(@Nullable String words) {
    String given = Objects.requireNonNullElse(words, "");
    if (given.length() > LONGEST_SEARCH) {
      throw Problem.invalid("/q", "Search for at most " + LONGEST_SEARCH + " characters.");
    }
    return given;
  }

  /**
   * How many at once; as many as usual where nothing was given.
   *
   * @throws Problem 400 outside 1 to most: fewer than asked for would pass for all there are
   */
  public static int limit(@Nullable Integer limit, int usual, int most) {
    int asked = limit == null ? usual : limit;
    if (asked < 1 || asked > most) {
      throw unreadable("limit", "Ask for 1 to " + most + " at once.");
    }
    return asked;
  }

  /** 400: this parameter is not written as this address takes it. */
  public static Problem unreadable(String parameter, String detail) {
    return Problem.badRequest(
        "bad-parameter", "A parameter needs mending", parameter + ": " + detail);
  }
}
