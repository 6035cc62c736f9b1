package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An import that was broken off is taken up, or ended where its file is gone. */
class BrokenOffImportTest extends ImportCase {
  @Test
  void anImportKilledHalfWayIsTakenUpAndFinishingTwiceChangesNothing() {
    ImportSchool school = trust.school();
    ImportState running = started(school, 80);
    PreparedRoll roll = files.prepared(running).orElseThrow();
    // What a kill leaves behind is what is recorded and nothing else: here the first thirty rows.
    files
        .pass(roll)
        .rows(batch -> {
          recorder.prepare(running, batch);
          batch.stream()
              .limit(30)
              .forEach(row -> assertThat(recorder.record(running, row, files.today())).isEmpty());
          return false;
        });
    assertThat(events("joined-school", school)).isEqualTo(30);

    index.catchUp();
    assertThat(index.underWay()).contains(running.id());
    runner.work(running.id());
    finished(running.id().toString());
    assertThat(events("joined-school", school)).isEqualTo(80);
    assertThat(staging.content(running.id())).isEmpty();
    List<String> before = pupilStreams();
    runner.work(running.id());
    assertThat(pupilStreams()).isEqualTo(before);
  }

  @Test
  void anImportWhoseFileIsGoneIsFinishedAndSaysThatTheRestWasLeftOut() throws Exception {
    ImportSchool school = trust.school();
    ImportState running = started(school, 40);
    files
        .pass(files.prepared(running).orElseThrow())
        .rows(batch -> {
          recorder.prepare(running, batch);
          batch.stream()
              .limit(15)
              .forEach(row -> assertThat(recorder.record(running, row, files.today())).isEmpty());
          return false;
        });
    staging.delete(running.id());
    runner.work(running.id());
    JsonNode view = finished(running.id().toString());
    assertThat(view.at("/counts/joiners").intValue()).isEqualTo(15);
    assertThat(view.at("/counts/problems").intValue()).isEqualTo(25);
    assertThat(rows(running.id().toString(), "problem"))
        .singleElement()
        .satisfies(r ->
            assertThat(r.at("/problems/0/detail").stringValue()).contains("Upload the file again"));
  }
}
