package waymark.cases.privacy;

import static waymark.cases.register.Pupils.POLICY;
import static waymark.cases.register.Pupils.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.privacy.SubjectAccessForms.AccessRefusalForm;
import waymark.cases.privacy.SubjectAccessForms.ApprovalWithdrawalForm;
import waymark.cases.privacy.SubjectAccessForms.DecisionsForm;
import waymark.cases.privacy.SubjectAccessForms.ExtensionForm;
import waymark.cases.privacy.SubjectAccessForms.GatheredForm;
import waymark.cases.privacy.SubjectAccessForms.IdentityForm;
import waymark.cases.privacy.SubjectAccessForms.SentForm;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/**
 * Whatever JSON is sent of a subject access request, or of a legal hold, is decided on, or refused
 * with an answer.
 */
class SubjectAccessFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final DataSubject SUBJECT = new DataSubject(DataSubject.PUPIL, ID);

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> {
            var command = STRICT.readValue(json, AccessRequestForm.class).command(ID);
            SubjectAccessPolicy.record(command, TODAY, POLICY);
          },
          json -> {
            var command = STRICT.readValue(json, IdentityForm.class).command(ID);
            SubjectAccessPolicy.confirm(at(Stage.RECEIVED), command, TODAY, POLICY);
          },
          json -> {
            var command = STRICT.readValue(json, ExtensionForm.class).command(ID);
            SubjectAccessPolicy.extend(at(Stage.GATHERING), command, TODAY, POLICY);
          },
          json -> {
            var command = STRICT.readValue(json, DecisionsForm.class).command(ID, "senco");
            var state = at(Stage.IN_REDACTION);
            AnswerPolicy.decide(state, command, TODAY, POLICY).forEach(state::evolve);
          },
          json -> {
            var command = STRICT.readValue(json, ApprovalWithdrawalForm.class).command(ID);
            AnswerPolicy.withdrawApproval(at(Stage.APPROVED), command, TODAY);
          },
          json -> {
            var command = STRICT.readValue(json, SentForm.class).command(ID);
            AnswerPolicy.send(at(Stage.APPROVED), command, TODAY, POLICY);
          },
          json -> {
            var command = STRICT.readValue(json, AccessRefusalForm.class).command(ID);
            SubjectAccessPolicy.refuse(at(Stage.APPROVED), command, TODAY, POLICY);
          },
          json -> STRICT.readValue(json, GatheredForm.class).box(),
          json -> STRICT.readValue(json, HoldController.HoldForm.class).command(ID, ID),
          json -> STRICT.readValue(json, HoldController.LiftForm.class).command(ID, ID));

  @Test
  void anyBodyIsDecidedOnOrRefused() {
    Mutations.of("access").each(2_000, SubjectAccessFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(SubjectAccessFuzzTest.class, "access");
  }

  private static SubjectAccessState at(Stage stage) {
    return new SubjectAccessState(
        0,
        stage,
        SUBJECT,
        TODAY,
        TODAY,
        TODAY.plusMonths(1),
        0,
        List.of("details", "event-0"),
        Map.of(),
        false);
  }

  public static void fuzzerTestOneInput(byte[] json) {
    for (var form : FORMS) {
      try {
        form.accept(json);
      } catch (JacksonException | Problem | InvalidValue | Refused refused) {
        // Each of these has an answer: see ProblemAdvice and RefusedAdvice.
      }
    }
  }
}
