package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody is shown a pupil without a record of it, whatever fails in between. */
class ReadsIT {
  private static final String PAGE = "/api/reports/pupils/";

  private final Trust trust = Trust.shared();

  @AfterEach
  void and_the_record_is_whole() {
    trust.assertEverythingHolds();
  }

  @Test
  void reporting_service_killed_between_recording_a_read_and_answering_it() {
    trust.reporting.kill();
    trust.reporting.startToDieAt("reads.after-record").healthy();
    try (var readers = Readers.on(trust, 16)) {
      trust.reporting.died();
      trust.reporting.start();
      readers.areShown(200).assertEveryPageShownIsRecorded();
    }
  }

  @Test
  void pupil_case_service_killed_between_recording_a_read_of_a_file_and_answering_it()
      throws IOException {
    casesKilledOver("safeguarding-reads", Readers.ofChronologies(trust, 8));
  }

  @Test
  void pupil_case_service_killed_between_recording_any_other_read_and_answering_it() {
    casesKilledOver("pupil-case-reads", Readers.ofViewers(trust, 8));
  }

  private void casesKilledOver(String log, Readers readers) {
    trust.cases.kill();
    trust.cases.startToDieAt("reads.after-record@" + log).healthy();
    try (readers) {
      readers.begin();
      trust.cases.died();
      trust.cases.start();
      readers.areShown(100).assertEveryPageShownIsRecorded();
    }
  }

  @Test
  void reporting_service_killed_while_many_read() {
    try (var readers = Readers.on(trust, 16)) {
      readers.areShown(200);
      trust.reporting.kill();
      trust.reporting.start();
      readers.areShown(200).assertEveryPageShownIsRecorded();
    }
  }

  @Test
  void reads_database_away() throws IOException {
    var reader = trust.senco.at(trust.reporting.address());
    String pupil = trust.pupils().iterator().next().substring("pupil:".length());
    assertThat(reader.get(PAGE + pupil).status()).isEqualTo(200);
    Trust.sharedDatabase().toReads.cut();
    try {
      for (String asked : new String[] {pupil, UUID.randomUUID().toString()}) {
        var refused = reader.get(PAGE + asked);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text()).contains("read-not-recorded").doesNotContain(asked);
      }
    } finally {
      Trust.sharedDatabase().toReads.heal();
    }
    await("it is found again")
        .atMost(Trust.LONG)
        .until(() -> reader.get(PAGE + pupil).status() == 200);
  }
}
