package waymark.journeys.roll;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** One way in which a school's system writes its roll. */
interface RollStyle {

  /** Writes the whole file and leaves the stream open. */
  void write(RollOrder order, Stream<GeneratedPupil> rows, OutputStream out) throws IOException;

  /** The styles there are, transfer files first. */
  static List<String> names() {
    return Stream.concat(CtfStyle.ALL.keySet().stream(), CsvStyle.ALL.keySet().stream()).toList();
  }

  /**
   * Finds a style.
   *
   * @throws IllegalArgumentException naming the styles there are
   */
  static RollStyle named(String name) {
    if (CtfStyle.ALL.containsKey(name)) {
      return CtfStyle.ALL.get(name);
    }
    if (CsvStyle.ALL.containsKey(name)) {
      return CsvStyle.ALL.get(name);
    }
    throw new IllegalArgumentException(
        "There is no style " + name + "; there are " + String.join(", ", names()) + ".");
  }
}
