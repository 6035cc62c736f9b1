package waymark.ledger.reads;

import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.ledger.proof.CompactRange;
import waymark.ledger.proof.Hashes;

/**
 * What each day (UTC) holds: an RFC 6962 tree over its reads in the order of their times, then of
 * their ids.
 */
final class Days {
  private static final int BATCH = 1_000;

  private final Months months;

  Days(Months months) {
    this.months = months;
  }

  /** The day on which the oldest read was recorded. */
  Optional<LocalDate> first() {
    return months.all().stream()
        .map(month -> months.collection(month).find().sort(ascending("at", "_id")).first())
        .flatMap(read -> day(read).stream())
        .findFirst();
  }

  /** The days of one month on which there was a read. */
  NavigableMap<LocalDate, CompactRange> of(YearMonth month) {
    var days = new TreeMap<LocalDate, CompactRange>();
    for (Document read :
        months.collection(month).find().sort(ascending("at", "_id")).batchSize(BATCH)) {
      LocalDate day =
          day(read)
              .filter(found -> YearMonth.from(found).equals(month))
              .orElseThrow(() -> new MisplacedRead(month));
      days.computeIfAbsent(day, d -> new CompactRange()).append(leaf(read));
    }
    return days;
  }

  private static byte[] leaf(Document read) {
    return Hashes.leaf(CanonicalRead.bytes(read));
  }

  private static Optional<LocalDate> day(@Nullable Document read) {
    return read != null && read.get("at") instanceof Date at
        ? Optional.of(Instant.ofEpochMilli(at.getTime()).atZone(ZoneOffset.UTC).toLocalDate())
        : Optional.empty();
  }
}
