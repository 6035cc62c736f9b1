package waymark.recruitment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.ledger.answer.LabelledLine;

/** What an item says, line after line; dates and moments as they are said, in school time. */
final class Lines {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(LONDON);

  private final List<LabelledLine> lines = new ArrayList<>();

  /** Nothing where there is no text. */
  Lines with(String label, @Nullable String text) {
    if (text != null) {
      lines.add(new LabelledLine(label, text));
    }
    return this;
  }

  List<LabelledLine> all() {
    return List.copyOf(lines);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(Instant at) {
    return DAY.format(LocalDate.ofInstant(at, LONDON));
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
