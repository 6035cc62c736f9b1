package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.reporting.subjectaccess.AccessItem.Line;

class AnswerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final Instant KNOWN = Instant.parse("2026-11-20T10:00:00Z");
  private static final String NAME = "Posy Quillfeather (Posy Fernshaw)";

  @Test
  void a_name_that_was_taken_out_stands_nowhere_else_either() {
    var former = new Passage(0, NAME.indexOf("Posy Fernshaw"), NAME.length() - 1, NAME.length());
    assertThat(answer("redact", former).name()).isEqualTo("Posy Quillfeather ([removed])");
    assertThat(answer("withhold").name()).isNull();
    assertThat(answer("include").name()).isEqualTo(NAME);
  }

  private static Answer answer(String verdict, Passage... passages) {
    var decision = new ItemDecision("details", verdict, null, List.of(passages));
    var details = new AccessItem("details", "s", "Details", List.of(new Line("Name", NAME)));
    var request =
        new AccessRequest(
            UUID.randomUUID(),
            5,
            AccessStage.APPROVED,
            JsonNodeFactory.instance.objectNode().put("occurredOn", DAY.toString()),
            DAY,
            KNOWN,
            List.of("details"),
            Map.of("details", decision),
            Set.of(),
            false,
            Map.of());
    return Answer.of(request, KNOWN, DAY, List.of(details));
  }
}
