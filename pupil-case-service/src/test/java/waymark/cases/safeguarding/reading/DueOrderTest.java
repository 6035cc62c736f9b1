package waymark.cases.safeguarding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;

/** Concerns by the minute in which they were raised, which is their id. */
class DueOrderTest {
  private static final DueOrder ORDER = new DueOrder(new PolicyData());
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private static Document concern(int id, LocalDate dueBy, LocalDate quietSince) {
    return new Document("_id", new UUID(0, id).toString())
        .append("raisedAt", Date.from(Instant.EPOCH.plusSeconds(60L * id)))
        .append("dueBy", dueBy == null ? null : dueBy.toString())
        .append(IndexDocuments.QUIET, quietSince == null ? null : quietSince.toString());
  }

  private static final List<Document> DUE =
      List.of(
          concern(1, MONDAY.plusDays(3), null),
          concern(2, MONDAY.plusDays(2), null),
          concern(3, null, MONDAY.minusDays(3)),
          concern(4, MONDAY, null),
          concern(5, MONDAY.plusDays(9), MONDAY));

  private static List<Integer> ids(List<Document> found) {
    return found.stream()
        .map(d -> (int) UUID.fromString(d.getString("_id")).getLeastSignificantBits())
        .toList();
  }

  @Test
  void whatIsDueForLongestComesFirstAlsoWhereNobodyWroteAnything() {
    assertThat(ids(ORDER.page(DUE, null, 9))).containsExactly(3, 4, 5, 2, 1);
    assertThat(ids(ORDER.page(DUE, null, 2))).containsExactly(3, 4);
  }

  @Test
  void noneIsLeftOutWhereTheLastOfAPageIsDueNoMore() {
    ListPlace after = ORDER.place(DUE.get(3));
    assertThat(ids(ORDER.page(DUE, after, 9))).containsExactly(5, 2, 1);
    List<Document> without = DUE.stream().filter(d -> d != DUE.get(3)).toList();
    assertThat(ids(ORDER.page(without, after, 9))).containsExactly(3, 5, 2, 1);
  }
}
