package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.lowlevel.ToldWhom;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/**
 * Whatever JSON a head teacher's page sends becomes a command, or a refusal that can be answered.
 */
class LowLevelFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json ->
              STRICT
                  .readValue(json, LowLevelForms.RecordForm.class)
                  .command(ID, ID, null, ID, day -> true),
          json ->
              STRICT
                  .readValue(json, LowLevelForms.LowLevelReattributeForm.class)
                  .command(ID, new LowLevelSubjects.About(ID, ID, null), true),
          json ->
              STRICT
                  .readValue(json, ToldForm.class)
                  .command(ID, ID, new ToldWhom(null, false), null, null),
          json ->
              STRICT
                  .readValue(json, ToldRecordForm.class)
                  .command(ID, new LowLevelSubjects.About(ID, ID, null), true),
          json -> STRICT.readValue(json, LowLevelForms.NoteForm.class).command(ID),
          json -> STRICT.readValue(json, LowLevelForms.LadoForm.class).command(ID),
          json -> STRICT.readValue(json, LowLevelForms.ConcludeForm.class).command(ID));

  @Test
  void anyBodyIsACommandOrRefused() {
    Mutations.of("lowlevel").each(2_000, LowLevelFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(LowLevelFuzzTest.class, "lowlevel");
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
