package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestSignIn;

/** Bad input 35, and default deny. */
class AccessRuleTest extends GuardedAppTest {

  @Test
  void anEndpointNotForThisRoleIs403() {
    assertProblem(http.get("/api/pupils/" + PUPIL, NEWCOMER), 403, "not-for-your-role");
  }

  @Test
  void somebodyTheDirectoryDoesNotKnowHasNoAccess() {
    assertProblem(http.get("/api/me", STRANGER), 403, "no-access");
    assertProblem(http.get("/api/pupils/" + PUPIL, STRANGER), 403, "no-access");
  }

  @Test
  void anEndpointWithoutARuleIsForNobody() {
    assertProblem(http.get("/api/forgotten", SENCO), 403, "not-for-your-role");
  }

  @Test
  void anEndpointThatDoesNotSayWhetherItNamesPupilsIsForNobody() {
    assertProblem(http.get("/api/silent", SENCO), 403, "not-for-your-role");
  }

  @Test
  void aSearchThatIsSentAndDoesNotSayWhetherItNamesPupilsIsForNobody() {
    assertProblem(http.post("/api/silent", SENCO, "{}"), 403, "not-for-your-role");
  }

  @Test
  void anInternalEndpointIsForAServiceWithItsScopeOnly() {
    assertProblem(http.get("/internal/keys", SENCO), 403, "not-for-your-role");
    assertProblem(
        http.get("/internal/keys", TestSignIn.serviceToken("reporting", "other")),
        403,
        "not-for-your-role");
    assertThat(
            http.get("/internal/keys", TestSignIn.serviceToken("reporting", "keys")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPersonWhoseTokenCarriesAServicesScopeIsStillNoService() {
    assertProblem(
        http.get("/internal/keys", TestSignIn.serviceToken("senco", "keys")),
        403,
        "not-for-your-role");
  }

  @Test
  void aServiceIsNobodyInTheDirectory() {
    assertProblem(
        http.get("/api/me", TestSignIn.serviceToken("reporting", "keys")), 403, "no-access");
  }
}
