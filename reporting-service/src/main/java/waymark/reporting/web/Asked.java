package waymark.reporting.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;

/** What the parameters of a report mean; a wrong one is answered with how to write it. */
public final class Asked {
  /** Who may see what stands in pupils' cases, at their schools. */
  public static final String[] CASE_READERS = {
    "senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"
  };

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
  private static final int LONGEST_SEARCH = 100;

  private Asked() {}

  /**
   * The schools asked about, as far as this person may see them.
   *
   * @throws Problem 404 for a school outside, as for one that does not exist
   */
  public static Scope schools(Actor actor, @Nullable String school) {
    Scope scope = actor.scope(CASE_READERS);
    if (school == null || school.isBlank()) {
      return scope;
    }
    UUID id = id(school);
    if (!scope.covers(id)) {
      throw Problem.notFound();
    }
    return new Scope.Schools(Set.of(id));
  }

  /** An id in a path or parameter; what is none is simply not there. */
  public static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw Problem.notFound();
    }
  }

  public static LocalDate asAt(@Nullable String date, LocalDate today) {
    if (date == null || date.isBlank()) {
      return today;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException noDate) {
      throw Problem.invalid("/asAt", "Give a date that exists, as YYYY-MM-DD.");
    }
  }

  /** An instant, or the end of a school date; absent where nothing was given. */
  public static @Nullable Instant knownAt(@Nullable String moment) {
    if (moment == null || moment.isBlank()) {
      return null;
    }
    try {
      return moment.length() == "YYYY-MM-DD".length()
          ? SchoolTime.endOf(LocalDate.parse(moment))
          : Instant.parse(moment);
    } catch (DateTimeException noMoment) {
      throw Problem.invalid(
          "/knownAt", "Give a date as YYYY-MM-DD, or an instant such as 2026-01-31T09:30:00Z.");
    }
  }

  /** A code as its set writes it; absent where nothing was given. */
  public static @Nullable String code(String parameter, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    if (!CODE.matcher(code).matches()) {
      throw Problem.invalid("/" + parameter, "Give a code: letters and digits.");
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

  /** As many as asked for, within the bounds. */
  public static int limit(@Nullable Integer limit, int usual, int most) {
    return Math.clamp(limit == null ? usual : limit, 1, most);
  }
}
