package waymark.cases.roll;

/**
 * What is wrong with a row, or to be noted about it, and what to do. Holds nothing out of the row,
 * so that it may be kept.
 *
 * @param field as the mapping names it; {@code row} where it is about the row as a whole
 */
public record RowProblem(String field, String detail) {
  static RowProblem row(String detail) {
    return new RowProblem("row", detail);
  }

  boolean ofWholeRow() {
    return field.equals("row");
  }
}
