package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/** Whatever JSON is sent of a concern becomes a command, or a refusal that can be answered. */
class ConcernFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> STRICT.readValue(json, RaiseForm.class).command(ID, ID, null, "somebody"),
          json -> STRICT.readValue(json, ConcernForms.DecideForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.InformationForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.CorrectEntryForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.ShareForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.DeclineToShareForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.CloseForm.class).command(ID),
          json -> STRICT.readValue(json, ConcernForms.ReopenForm.class).command(ID),
          json -> {
            var form = STRICT.readValue(json, ConcernForms.ReattributeForm.class);
            form.command(
                ID,
                ID,
                child -> ID.equals(child) ? Optional.of(ID) : Optional.empty(),
                child -> null,
                ID::equals);
          },
          json -> STRICT.readValue(json, ReferralForms.ReferForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.AnswerForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.ChaseForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.NoAnswerForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.ReferralDayForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.WithdrawReferralForm.class).command(ID, ID),
          json -> STRICT.readValue(json, ReferralForms.EscalateForm.class).command(ID, ID));

  @Test
  void anyBodyIsACommandOrRefused() {
    Mutations.of("concern").each(2_000, ConcernFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(ConcernFuzzTest.class, "concern");
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
