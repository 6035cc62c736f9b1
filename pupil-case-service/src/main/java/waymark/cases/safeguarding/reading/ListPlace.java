package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.Problem;

/**
 * Where a line stands in a list: by when it was recorded, or since when it is due, then by its id.
 * Not by its position in the ledger, which would count what others recorded.
 *
 * @param first whether it is among the lines that stand before all others, whenever recorded
 */
public record ListPlace(boolean first, Instant at, UUID id) {
  private static final Pattern TEXT = Pattern.compile("(first-)?([0-9]{1,14})-([0-9a-f-]{36})");

  ListPlace(Instant at, UUID id) {
    this(false, at, id);
  }

  /**
   * Reads what {@link #text} gave out; null for null, the first page.
   *
   * @throws Problem 400 {@code bad-parameter} for anything else
   */
  public static @Nullable ListPlace read(@Nullable String after) {
    if (after == null) {
      return null;
    }
    Matcher parts = TEXT.matcher(after);
    if (parts.matches()) {
      try {
        return new ListPlace(
            parts.group(1) != null,
            Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
            UUID.fromString(parts.group(3)));
      } catch (IllegalArgumentException notAnId) {
        throw unreadable();
      }
    }
    throw unreadable();
  }

  /** The form in which it is given out, for the page after it to be asked for. */
  String text() {
    return (first ? "first-" : "") + at.toEpochMilli() + "-" + id;
  }

  /** Lines that were recorded later. */
  Bson later(String field) {
    Date when = Date.from(at);
    return or(gt(field, when), and(eq(field, when), gt("_id", id.toString())));
  }

  /** Lines further down, where those come first that have this mark, then the oldest. */
  Bson below(String mark, String field) {
    return first ? or(ne(mark, true), later(field)) : and(ne(mark, true), later(field));
  }

  /** Lines that were recorded before. */
  Bson earlier(String field) {
    Date when = Date.from(at);
    return or(lt(field, when), and(eq(field, when), lt("_id", id.toString())));
  }

  private static Problem unreadable() {
    return Problem.badRequest(
        "bad-parameter",
        "A parameter needs mending",
        "after is what the page before gave as next.");
  }
}
