package waymark.journeys.roll;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Writes a realistic roll file of fictional pupils to standard output.
 *
 * <p>Within a school year the same options always give the same bytes, so that a test or a
 * demonstration can be repeated. It reads nothing but the date and needs nothing but the JDK.
 */
public final class RollGenerator {

  private RollGenerator() {}

  /**
   * Runs the generator.
   *
   * @param args see {@link RollOrder#USAGE}
   */
  public static void main(String[] args) throws IOException {
    RollOrder order;
    try {
      order = RollOptions.parse(args);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.err.println(RollOrder.USAGE);
      System.exit(2);
      return;
    }
    try (OutputStream out = new BufferedOutputStream(new PrintStream(System.out), 1 << 16)) {
      write(order, out);
    }
  }

  /** Writes the ordered file to {@code out}, one pupil at a time, and leaves {@code out} open. */
  public static void write(RollOrder order, OutputStream out) throws IOException {
    RollStyle style = RollStyle.named(order.style());
    style.write(order, new Cohort(order).rows(), out);
    out.flush();
  }

  /** The styles there are, transfer files first. */
  public static List<String> styles() {
    return RollStyle.names();
  }

  /** The pupils of the ordered file, one for each of its rows. */
  public static List<GeneratedPupil> pupils(RollOrder order) {
    return new Cohort(order).rows().toList();
  }
}
