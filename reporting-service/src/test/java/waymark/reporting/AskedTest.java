package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is answered to parameters that make no sense. */
class AskedTest extends ReportsTest {

  private void refused(int status, String path) {
    var answer = get(path, senco);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(path)
        .startsWith("application/problem+json");
  }

  @Test
  void a_limit_outside_its_bounds_is_refused_and_its_bounds_are_not() {
    for (String limit : List.of("0", "-1", "1000000000", "1e9", "99999999999", "ten")) {
      refused(400, "/register?limit=" + limit);
      refused(400, "/pupils?limit=" + limit);
    }
    refused(400, "/register?limit=501");
    refused(400, "/pupils?limit=10001");
    assertThat(get("/register?limit=501", senco).body()).contains("Ask for 1 to 500 at once.");
    for (String path : List.of("/register?limit=", "/pupils?limit=")) {
      assertThat(get(path + 1, senco).statusCode()).isEqualTo(200);
    }
    assertThat(get("/register?limit=500", senco).statusCode()).isEqualTo(200);
    assertThat(get("/pupils?limit=10000", senco).statusCode()).isEqualTo(200);
  }

  @Test
  void an_order_or_a_filter_on_no_list_is_refused() {
    for (String wrong :
        List.of("sort=upn", "flag=other", "provision=a(a%2B)%2B$", "need=(x", "year=%2E*")) {
      refused(400, "/register?" + wrong);
      refused(400, "/register.csv?" + wrong);
    }
  }

  @Test
  void a_date_to_come_cannot_be_looked_at() {
    refused(422, "/register?asAt=2026-11-23");
    refused(422, "/register.csv?asAt=2099-01-01");
    assertThat(get("/register?asAt=2026-11-22", senco).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_no_date_is_refused() {
    for (String wrong : List.of("2026-02-30", "soon", "2026", "22/11/2026", "0")) {
      refused(400, "/register?asAt=" + wrong);
      refused(400, "/register?knownAt=" + wrong);
    }
    refused(400, "/register?knownAt=%2B1000000000-12-31T23:59:59Z");
  }

  @Test
  void before_the_first_event_nobody_is_on_the_register() {
    assertThat(read("/register?asAt=1900-01-01").required("total").asInt()).isZero();
  }
}
