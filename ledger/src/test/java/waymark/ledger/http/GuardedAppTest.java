package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Grants;
import waymark.ledger.testing.TestSignIn;

/** One running service for all tests of the edge: a SENCO and somebody without a role are known. */
@SpringBootTest(
    classes = GuardedApp.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"spring.web.resources.add-mappings=false", "spring.main.banner-mode=off"})
abstract class GuardedAppTest {
  static final String SENCO = TestSignIn.token("senco");
  static final String NEWCOMER = TestSignIn.token("newcomer");
  static final String STRANGER = TestSignIn.token("stranger");
  static final String PUPIL = "00000000-0000-4000-8000-000000000001";

  @Autowired Grants grants;
  @LocalServerPort int port;
  Http http;

  @DynamicPropertySource
  static void signIn(DynamicPropertyRegistry registry) {
    TestSignIn.settings(registry);
  }

  @BeforeEach
  void twoPeople() {
    http = new Http(port);
    grants.caughtUp();
    grants.told(
        "directory.person-added",
        body("{'person':'00000000-0000-4000-8000-0000000000a1','subject':'senco'}"));
    grants.told(
        "directory.person-added",
        body("{'person':'00000000-0000-4000-8000-0000000000a2','subject':'newcomer'}"));
    grants.told(
        "directory.role-granted",
        body(
            "{'grant':'00000000-0000-4000-8000-0000000000b1',"
                + "'person':'00000000-0000-4000-8000-0000000000a1','role':'senco',"
                + "'school':'00000000-0000-4000-8000-0000000000c1','from':'2020-01-01',"
                + "'until':null}"));
  }

  static ObjectNode body(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  static void assertProblem(HttpResponse<String> response, int status, String slug) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    var problem = Http.json(response);
    assertThat(problem.path("type").asString()).endsWith("/problems/" + slug);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).endsWith(".");
    assertThat(response.body())
        .doesNotContain("waymark.ledger", "Exception", "org.spring", "tools.");
  }
}
