package waymark.journeys.roll;

import java.util.Locale;

/** What somebody typed who wants a roll, see {@link RollOrder#USAGE}. */
final class RollOptions {
  private RollOptions() {}

  /**
   * Reads command-line options.
   *
   * @throws IllegalArgumentException with a sentence for the person who typed them
   */
  static RollOrder parse(String[] args) {
    RollOrder order = RollOrder.of(200, "ctf-24");
    for (int i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      }
      order = with(order, args[i], args[i + 1]);
    }
    RollStyle.named(order.style());
    return order;
  }

  private static RollOrder with(RollOrder order, String option, String value) {
    return switch (option) {
      case "--pupils" -> order.withPupils(whole(option, value));
      case "--style" -> order.withStyle(value);
      case "--seed" -> order.withSeed(whole(option, value));
      case "--school" -> order.withSchool(RollOrder.School.parse(value));
      case "--term" -> order.withTerm(Math.max(1, whole(option, value)));
      case "--mess" -> value.toLowerCase(Locale.ROOT).equals("none") ? order.tidy() : order;
      case "--encoding" -> order.written(value, order.delimiter());
      case "--delimiter" -> order.written(order.encoding(), value);
      default -> throw new IllegalArgumentException("There is no option " + option + ".");
    };
  }

  private static int whole(String option, String value) {
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(option + " needs a whole number, not " + value);
    }
  }
}
