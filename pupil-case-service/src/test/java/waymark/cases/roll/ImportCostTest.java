package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;

/** What imports and the index of rolls ask of the database. */
class ImportCostTest extends ImportCase {
  /** A reservation and a commit, both grouped with others', and a share in upload and preview. */
  private static final int ROUND_TRIPS_PER_PUPIL = 3;

  @Test
  void aWholeLargeSchoolShowsProgressAndCostsAFewRoundTripsAPupilFromItsUploadOn()
      throws Exception {
    int pupils = 2_500;
    ImportSchool school = trust.school();
    byte[] file = Rolls.generated(school.order(pupils, "ctf-24").tidy());
    long before = ImportSurroundings.ROUND_TRIPS.get();
    String id = upload(school, file);
    preview(id);
    assertThat(rows(id, "joiner")).isNotEmpty();
    ImportState running = started(id);
    Thread work = Thread.startVirtualThread(() -> runner.work(running.id()));
    // Asked of the process, not of the database: the looks are not to be counted.
    awaiting(() -> progress.of(running.id()).filter(p -> p.done() > 0).isPresent());
    JsonNode underWay = show(id);
    assertThat(work.join(Duration.ofMinutes(5))).isTrue();
    long spent = ImportSurroundings.ROUND_TRIPS.get() - before;
    assertThat(finished(id).at("/counts/joiners").intValue()).isEqualTo(pupils);
    assertThat(spent).isLessThan((long) pupils * ROUND_TRIPS_PER_PUPIL);
    assertThat(underWay.required("state").stringValue()).isEqualTo("running");
    assertThat(underWay.at("/progress/done").intValue()).isBetween(1, pupils - 1);
    assertThat(underWay.at("/progress/total").intValue()).isEqualTo(pupils);
  }

  @Test
  void workOnTheRegisterCostsTheIndexOfRollsNoReadOfACase() {
    ImportSchool school = trust.school();
    imported(school, Rolls.generated(school.order(40, "ctf-24").tidy()), true);
    List<UUID> pupils = onRoll(school);
    index.catchUp();
    pupils.forEach(pupil -> assertThat(place(pupil.toString()).status()).isEqualTo(200));
    long before = ImportSurroundings.ROUND_TRIPS.get();
    index.catchUp();
    assertThat(ImportSurroundings.ROUND_TRIPS.get() - before).isLessThan(pupils.size());
  }
}
