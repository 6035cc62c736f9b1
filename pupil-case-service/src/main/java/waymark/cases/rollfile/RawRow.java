package waymark.cases.rollfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pupil as the file spells them; nothing is judged yet.
 *
 * @param line where the row begins, counted from 1; by it a row is known, so that of several on one
 *     line each counts one on
 * @param values the fields found, stripped, none of them empty
 * @param sen SEN spells in the file's order
 * @param needs need types, ranked as far as the file ranks them
 * @param broken why the row cannot be read at all, as a sentence; null for a row that can
 */
public record RawRow(
    long line,
    Map<RollField, String> values,
    List<RawSen> sen,
    List<RawNeed> needs,
    @Nullable String broken) {
  public RawRow {
    values = Map.copyOf(values);
    sen = List.copyOf(sen);
    needs = List.copyOf(needs);
  }

  /** A stretch of SEN provision as spelt in the file. */
  public record RawSen(@Nullable String provision, @Nullable String start) {}

  /** A need as spelt in the file; rank 0 where it gives none. */
  public record RawNeed(int rank, String type) {}

  public @Nullable String value(RollField field) {
    return values.get(field);
  }
}
