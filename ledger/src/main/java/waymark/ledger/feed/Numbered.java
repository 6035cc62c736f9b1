package waymark.ledger.feed;

/**
 * Names of a read model's collections: its own with a number, the first one's 1. Whoever fills
 * others takes a number nobody else has (see {@link Claims}).
 */
final class Numbered {
  private Numbered() {}

  static String first(String model) {
    return of(model, 1);
  }

  static String of(String model, long number) {
    return model + "-" + number;
  }

  /** Whether a collection is one of this read model's. */
  static boolean is(String model, String collection) {
    return collection.startsWith(model + "-")
        && collection.substring(model.length() + 1).matches("[0-9]{1,18}");
  }

  static long number(String collection) {
    return Long.parseLong(collection.substring(collection.lastIndexOf('-') + 1));
  }
}
