package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {"springdoc.api-docs.path=/api/openapi.json", "spring.application.name=guarded"})
class DescribedApiTest extends GuardedAppTest {

  @Test
  void theDocumentIsForThoseWhoAreSignedIn() {
    assertProblem(http.get("/api/openapi.json", null), 401, "not-signed-in");
  }

  @Test
  void itSaysWhatIsRequiredAndWhatMayBeNull() {
    var review = document().at("/components/schemas/Review");
    assertThat(review.path("required").toString())
        .contains("heldOn", "minutes")
        .doesNotContain("place");
    assertThat(review.at("/properties/place/type").toString()).contains("string", "null");
  }

  @Test
  void itNamesTheHeadersOfCommandsAndNotWhoIsAsking() {
    var command = document().at("/paths/~1api~1reviews/post/parameters").toString();
    assertThat(command).contains("Idempotency-Key").doesNotContain("origin", "actor");
    assertThat(document().at("/paths/~1api~1reviews~1{pupil}~1decide/post/parameters").toString())
        .contains("If-Match");
    assertThat(document().at("/paths/~1api~1me/get/parameters").toString()).doesNotContain("actor");
  }

  @Test
  void itNamesNoMachine() {
    assertThat(document().path("servers").toString()).doesNotContain("127.0.0.1", "localhost");
  }

  private tools.jackson.databind.JsonNode document() {
    return Http.json(http.get("/api/openapi.json", SENCO));
  }
}
