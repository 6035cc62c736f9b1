package waymark.ledger.feed;

import java.util.List;

/**
 * An index a read model wants, ascending over the named fields of its stored documents.
 *
 * @param fields paths such as {@code row.school}, most selective use first; at least one
 */
public record Index(List<String> fields) {
  public Index {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("An index needs at least one field.");
    }
  }

  public static Index on(String... fields) {
    return new Index(List.of(fields));
  }
}
