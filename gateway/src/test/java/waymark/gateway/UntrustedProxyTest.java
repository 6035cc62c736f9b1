package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** On a platform that Boot knows, whose proxies it would believe by itself. */
@TestPropertySource(
    properties = {
      "spring.main.cloud-platform=kubernetes",
      "WAYMARK_TRUSTED_PROXIES=",
      "WAYMARK_LIMIT_PER_ADDRESS=20"
    })
class UntrustedProxyTest extends GatewayTest {

  @Test
  void whomNobodyTrustsSaysNothingOfTheCaller() {
    var answers =
        IntStream.range(0, 60)
            .mapToObj(i -> browser.get("/session", "X-Forwarded-For", "10.0.0." + i).statusCode())
            .toList();
    assertThat(answers).contains(200, 429);
  }
}
