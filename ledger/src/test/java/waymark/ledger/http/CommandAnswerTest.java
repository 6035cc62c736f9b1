package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.Appended;

class CommandAnswerTest {
  private static final Appended SECOND_TIME =
      new Appended(7, JsonNodeFactory.instance.objectNode().put("concern", "c"), true);

  @Test
  void whereNobodyIsToldHowLongALedgerIsTheAnswerDoesNotSayItEither() {
    var answer = CommandAnswer.unplaced(ResponseEntity.ok(), "safeguarding", SECOND_TIME);
    assertThat(answer.getHeaders().containsHeader("Waymark-Position")).isFalse();
    assertThat(answer.getHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(answer.getBody()).hasToString("{\"concern\":\"c\",\"ledger\":\"safeguarding\"}");
  }

  @Test
  void elsewhereItSaysWhereTheCommandStands() {
    var answer = CommandAnswer.done("cases", SECOND_TIME);
    assertThat(answer.getHeaders().getFirst("Waymark-Position")).isEqualTo("cases=7");
    assertThat(answer.getBody().required("position").asInt()).isEqualTo(7);
  }
}
