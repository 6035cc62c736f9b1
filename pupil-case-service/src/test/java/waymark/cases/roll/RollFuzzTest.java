package waymark.cases.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.cases.rollfile.Headings;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFormat;
import waymark.cases.rollfile.RollRows;
import waymark.cases.rollfile.Rolls;
import waymark.cases.rollfile.UnreadableRoll;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/** Whatever is uploaded is read row by row, or refused with a sentence. */
class RollFuzzTest {
  private static final RowReading READING =
      new RowReading(RowReadingTest.POLICY, LocalDate.of(2026, 11, 22));

  @Test
  void anyFileIsReadOrRefused() {
    Mutations.of("roll").each(2_000, RollFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(RollFuzzTest.class, "roll");
  }

  public static void fuzzerTestOneInput(byte[] file) {
    var content = Rolls.content(file);
    try {
      var recognised = RollFormat.recognise(content);
      var table = recognised.table();
      var mapping =
          table == null ? Map.<String, RollField>of() : Headings.suggest(table.headings());
      RollRows.each(recognised, content, mapping, Rolls.OURS, raw -> READING.read(raw) != null);
    } catch (UnreadableRoll refused) {
      if (refused.whatToDo().isBlank() || refused.title().isBlank()) throw refused;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
