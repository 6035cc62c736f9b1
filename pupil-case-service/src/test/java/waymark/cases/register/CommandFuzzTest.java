package waymark.cases.register;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.cases.web.Fields;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/** Whatever JSON is sent becomes a command, or a refusal that can be answered. */
class CommandFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID PUPIL = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> STRICT.readValue(json, PlaceForm.class).command(PUPIL, PUPIL),
          json -> STRICT.readValue(json, ChangeProvisionForm.class).command(PUPIL),
          json -> STRICT.readValue(json, RankNeedsForm.class).command(PUPIL),
          json -> STRICT.readValue(json, TellParentsForm.class).command(PUPIL),
          json -> STRICT.readValue(json, RemoveForm.class).command(PUPIL),
          json -> STRICT.readValue(json, CorrectForm.class).command(PUPIL),
          json -> STRICT.readValue(json, ProposalController.DeclineForm.class).command(PUPIL),
          json -> {
            var fields = new Fields();
            ConfirmForm.rows(List.of(STRICT.readValue(json, ConfirmForm.class)), fields);
            fields.check();
          });

  @Test
  void anyBodyIsACommandOrRefused() {
    Mutations.of("command").each(2_000, CommandFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(CommandFuzzTest.class, "command");
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
