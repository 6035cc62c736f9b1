package waymark.ledger.feed;

/** Names of a read model's collections: each rebuild writes into the one of the next number. */
final class Numbered {
  private Numbered() {}

  static String first(String model) {
    return model + "-1";
  }

  static String after(String collection) {
    return moved(collection, 1);
  }

  static String before(String collection) {
    return moved(collection, -1);
  }

  private static String moved(String collection, int step) {
    int dash = collection.lastIndexOf('-') + 1;
    return collection.substring(0, dash) + (Integer.parseInt(collection.substring(dash)) + step);
  }
}
