package waymark.cases.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.ledger.http.FieldError;
import waymark.ledger.http.Problem;

/**
 * Reads a form's fields and collects what is wrong with all of them, so that a person mends them in
 * one go.
 */
public final class Fields {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final List<FieldError> errors = new ArrayList<>();

  /** A value once {@link #check} has passed. */
  public record Field<T>(@Nullable T orNull) {
    public T value() {
      if (orNull == null) {
        throw new IllegalStateException("read before the fields were checked");
      }
      return orNull;
    }
  }

  /** A field that must be given. */
  public <R, T> Field<T> required(String pointer, @Nullable R raw, Function<R, T> read) {
    if (raw == null || (raw instanceof String text && text.isBlank())) {
      errors.add(new FieldError(pointer, "This has to be given."));
      return new Field<>(null);
    }
    return optional(pointer, raw, read);
  }

  /** A field that may be left out. */
  public <R, T> Field<T> optional(String pointer, @Nullable R raw, Function<R, T> read) {
    if (raw == null) {
      return new Field<>(null);
    }
    try {
      return new Field<>(read.apply(raw));
    } catch (InvalidValue invalid) {
      errors.add(new FieldError(pointer, String.valueOf(invalid.getMessage())));
      return new Field<>(null);
    }
  }

  /** One more thing to mend. */
  public void mend(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  /**
   * @throws Problem 422 with all that is to mend
   */
  public void check() {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  /** A school date as YYYY-MM-DD; one that no school keeps records of is taken for a slip. */
  public static LocalDate date(String raw) {
    try {
      return kept(LocalDate.parse(raw));
    } catch (DateTimeParseException notADate) {
      throw noDate();
    }
  }

  /** The same of one that has been read already. */
  public static LocalDate kept(LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw noDate();
    }
    return date;
  }

  private static InvalidValue noDate() {
    return new InvalidValue("Give a date that exists, as YYYY-MM-DD.");
  }
}
