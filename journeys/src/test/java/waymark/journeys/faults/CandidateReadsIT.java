package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is shown a candidate without a record of it, whatever fails in between. */
class CandidateReadsIT {
  private final Trust trust = Trust.shared();
  private final Recruitment recruitment = new Recruitment(trust);

  @BeforeEach
  void it_runs() {
    recruitment.service.start().healthy();
  }

  @AfterEach
  void and_the_record_is_whole() {
    recruitment.close();
    trust.assertEverythingHolds();
  }

  @Test
  void recruitment_service_killed_between_recording_a_read_and_answering_it() throws IOException {
    var readers = Readers.ofCandidates(trust, recruitment.director, recruitment.candidates(8));
    recruitment.service.kill();
    recruitment.service.startToDieAt("reads.after-record@recruitment-reads").healthy();
    try (readers) {
      readers.begin();
      recruitment.service.died();
      recruitment.service.start();
      readers.areShown(100).assertEveryPageShownIsRecorded();
    }
  }

  @Test
  void reads_database_away() throws IOException {
    String candidate = recruitment.candidates(1).getFirst();
    try (var nobody = Readers.ofCandidates(trust, recruitment.director, List.of(candidate));
        var somebody = Readers.ofCandidates(trust, recruitment.director, List.of(candidate))) {
      Trust.sharedDatabase().toReads.cut();
      for (String asked : new String[] {candidate, UUID.randomUUID().toString()}) {
        var refused = recruitment.director.get(Recruitment.CANDIDATES + "/" + asked);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text())
            .contains("read-not-recorded", "Try again in a minute.")
            .doesNotContain(asked, Recruitment.NAME);
      }
      Trust.sharedDatabase().toReads.heal();
      nobody.assertEveryPageShownIsRecorded();
      somebody.begin().areShown(1).assertEveryPageShownIsRecorded();
    } finally {
      Trust.sharedDatabase().toReads.heal();
    }
  }
}
