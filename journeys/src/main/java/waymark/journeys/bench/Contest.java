package waymark.journeys.bench;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Comparisons that are measured together, round by round. */
public interface Contest extends AutoCloseable {

  /** The lines of the table that it fills. */
  List<Row> rows();

  /** Measures both sides once, in an order left to chance; a pair for each row. */
  Map<Row, Paired> round(RandomGenerator chance) throws Exception;

  /** How many rounds it takes where so many are asked for; a long one may take fewer. */
  default int rounds(int asked) {
    return asked;
  }

  /** How many rounds go before the first that counts. */
  default int warmUp() {
    return 5;
  }

  @Override
  default void close() throws Exception {}
}
