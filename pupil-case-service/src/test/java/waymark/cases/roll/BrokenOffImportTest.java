package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
  void aRowTakenForAnotherIsCountedAsLeftOut() {
    ImportSchool school = trust.school();
    ImportState running = started(school, 5);
    List<RowOutcome> rows = new ArrayList<>();
    files.pass(files.prepared(running).orElseThrow()).rows(rows::addAll);
    recorder.prepare(running, rows);
    RowOutcome first = rows.getFirst();
    long taken = rows.getLast().row().line();
    // The first pupil, under the last one's line: as of a file in which both stand on one.
    RowOutcome astray =
        new RowOutcome(
            at(taken, first.row()), first.kind(), null, null, List.of(), false, List.of());
    assertThat(recorder.record(running, astray, files.today())).isEmpty();

    runner.work(running.id());
    JsonNode view = finished(running.id().toString());
    assertThat(events("joined-school", school)).isEqualTo(4);
    assertThat(view.at("/counts/joiners").intValue()).isEqualTo(4);
    assertThat(view.at("/counts/problems").intValue()).isEqualTo(1);
    assertThat(rows(running.id().toString(), "problem"))
        .singleElement()
        .satisfies(r -> assertThat(r.required("line").longValue()).isEqualTo(taken));
  }

  private static RollRow at(long line, RollRow r) {
    return new RollRow(
        line,
        r.upn(),
        r.formerUpn(),
        r.name(),
        r.dateOfBirth(),
        r.yearGroup(),
        r.className(),
        r.entered(),
        r.elsewhere(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
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
