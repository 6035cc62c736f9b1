package waymark.cases.safeguarding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;
import waymark.cases.safeguarding.record.BodyMark;
import waymark.cases.web.Fields;
import waymark.cases.web.Fields.Field;

/** Fields that safeguarding forms have in common; all that is wrong is said at once. */
final class SafeguardingFields {
  private static final int LONGEST_CODE = 40;
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private final Fields fields = new Fields();

  /**
   * A mark as it comes.
   *
   * @param view front or back
   * @param x 0 to 1000 from the left edge
   * @param y 0 to 1000 from the top
   */
  record MarkForm(
      @Nullable String view, @Nullable Integer x, @Nullable Integer y, @Nullable String note) {}

  Field<LocalDate> day(String pointer, @Nullable String raw) {
    return fields.required(pointer, raw, Fields::date);
  }

  Field<LocalDate> dayOrNone(String pointer, @Nullable String raw) {
    return fields.optional(pointer, raw == null || raw.isBlank() ? null : raw, Fields::date);
  }

  Field<Words> words(String pointer, @Nullable String raw, String what) {
    return fields.required(pointer, raw, text -> Words.of(text, what));
  }

  Field<Words> wordsOrNone(String pointer, @Nullable String raw, String what) {
    return fields.optional(
        pointer, raw == null || raw.isBlank() ? null : raw, text -> Words.of(text, what));
  }

  Field<String> code(String pointer, @Nullable String raw) {
    return fields.required(pointer, raw, text -> Text.line(text, LONGEST_CODE, "The choice"));
  }

  Field<String> timeOrNone(String pointer, @Nullable String raw) {
    return fields.optional(
        pointer, raw == null || raw.isBlank() ? null : raw, SafeguardingFields::time);
  }

  /** Which are given in full; a body map without a mark is none. */
  Field<BodyMap> bodyMapOrNone(String pointer, @Nullable List<MarkForm> raw) {
    return fields.optional(
        pointer,
        raw == null || raw.isEmpty() ? null : raw,
        marks -> BodyMap.of(marks.stream().map(SafeguardingFields::mark).toList()));
  }

  <T> Field<T> given(String pointer, @Nullable T raw) {
    return fields.required(pointer, raw, value -> value);
  }

  void mend(String pointer, String detail) {
    fields.mend(pointer, detail);
  }

  void check() {
    fields.check();
  }

  private static String time(String raw) {
    if (!TIME.matcher(raw).matches()) {
      throw new InvalidValue("Give the time as HH:MM, such as 10:40, or leave it out.");
    }
    return raw;
  }

  private static BodyMark mark(@Nullable MarkForm form) {
    if (form == null || form.view() == null || form.x() == null || form.y() == null) {
      throw new InvalidValue("A mark says front or back, and how far across and down.");
    }
    return BodyMark.of(form.view(), form.x(), form.y(), form.note());
  }
}
