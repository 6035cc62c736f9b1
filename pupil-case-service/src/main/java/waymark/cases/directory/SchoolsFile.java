package waymark.cases.directory;

import java.util.List;

/**
 * What a file of the public register of schools holds for a trust.
 *
 * @param rows of the trust's schools that are open, or about to open or close
 * @param closed how many schools were passed over because they are closed
 * @param others how many because they are another trust's, or nobody's
 */
record SchoolsFile(List<Row> rows, int closed, int others) {
  /** One row, and the line on which it ends. */
  record Row(long line, SchoolForm school) {}
}
