package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.reporting.Trust.body;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** An operator has old records of who looked dropped; the trust of these tests is one for all. */
class DropReadsTest extends ReportsTest {

  @Test
  void no_reads_are_dropped_while_a_hold_on_a_pupil_stands() {
    String what = "pupils on legal hold";
    int before = standing(what);
    var pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    var hold = body().put("hold", UUID.randomUUID().toString()).put("reason", "inquiry");
    pupil.says("hold-placed", "2026-11-01", hold.deepCopy().putNull("note"));
    await().until(() -> standing(what) == before + 1);
    pupil.says("hold-lifted", "2026-11-02", hold.deepCopy().putNull("note"));
    await().until(() -> standing(what) == before);
  }

  @Test
  void no_reads_are_dropped_while_a_hold_on_a_member_of_staff_stands() {
    String what = "legal holds on members of staff";
    int before = standing(what);
    String stream = TRUST.streamOf(senco);
    ObjectNode hold = body().put("person", stream.substring("person:".length()));
    hold.put("hold", UUID.randomUUID().toString()).put("reason", "inquiry");
    hold.put("placedBy", "one").put("actor", "one").put("occurredOn", "2026-11-01");
    TRUST.directory.send(stream, "directory.person-hold-placed", hold.toString());
    await().until(() -> standing(what) == before + 1);
    TRUST.directory.send(stream, "directory.person-hold-lifted", hold.toString());
    await().until(() -> standing(what) == before);
  }

  /** How many of these the refusal tells of; 0 where it tells of none, or nothing was refused. */
  private int standing(String what) {
    var answer = drop();
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
    assertThat(answer.statusCode() == 409).isEqualTo(answer.body().contains("Nothing is dropped"));
    Matcher told = Pattern.compile(what + ": (\\d+) \\(seen under").matcher(answer.body());
    return told.find() ? Integer.parseInt(told.group(1)) : 0;
  }

  private HttpResponse<String> drop() {
    var address = URI.create("http://127.0.0.1:" + management + "/actuator/dropreads");
    var asked =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"months\":\"12\"}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(asked, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
