package waymark.recruitment.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a candidate stands in a list: the last received first, then by id. */
public record ListPlace(LocalDate receivedOn, UUID candidate) {
  static final Comparator<ListPlace> ORDER =
      Comparator.comparing(ListPlace::receivedOn).reversed().thenComparing(ListPlace::candidate);

  private static final Pattern TEXT = Pattern.compile("[0-9]{1,7}_[0-9a-f-]{36}");

  static ListPlace of(Standing standing) {
    return new ListPlace(
        Objects.requireNonNull(standing.state().receivedOn()), standing.candidate());
  }

  /** The form in which it is given out, for the page after it to be asked for. */
  String text() {
    return receivedOn.toEpochDay() + "_" + candidate;
  }

  /** Reads that form; empty where it is none. */
  public static Optional<ListPlace> read(String text) {
    if (!TEXT.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      int cut = text.indexOf('_');
      return Optional.of(
          new ListPlace(
              LocalDate.ofEpochDay(Long.parseLong(text.substring(0, cut))),
              UUID.fromString(text.substring(cut + 1))));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
