package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/**
 * Whatever JSON is sent of a child's file as a whole becomes a command, or a refusal that can be
 * answered: how it is kept, where it goes, who opens it in an emergency, what is given of it.
 */
class FileFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final FileId FILE = new FileId("mark", "child:" + ID);
  private static final PartId PART = new PartId("mark", ID, "child:" + ID, ID);
  private static final FileStanding STANDING = new FileStanding(null, false, false);

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> STRICT.readValue(json, FileForms.FileHoldForm.class).command(FILE, ID),
          json -> STRICT.readValue(json, FileForms.FileLiftForm.class).command(FILE, ID),
          json -> {
            var form = STRICT.readValue(json, FileForms.ProposalForm.class);
            form.command(FILE, STANDING, "lead");
          },
          json -> STRICT.readValue(json, FileForms.KeepForm.class).command(FILE, "lead"),
          json -> {
            var form = STRICT.readValue(json, TransferForms.SendForm.class);
            form.command(ID, ID, Set.of(ID), ID::equals, ID::equals);
          },
          json -> {
            var form = STRICT.readValue(json, TransferForms.NoNextSchoolForm.class);
            form.command(ID, ID, Set.of(ID), ID::equals, null);
          },
          json -> STRICT.readValue(json, TransferForms.ReceiptForm.class).command(ID, ID),
          json -> STRICT.readValue(json, TransferForms.StayingForm.class).why(),
          json -> STRICT.readValue(json, GlassController.GlassForm.class).words(),
          json -> STRICT.readValue(json, PartForms.PartDecisionsForm.class).command(PART, "lead"),
          json -> STRICT.readValue(json, PartForms.PartGivenForm.class).command(PART),
          json -> STRICT.readValue(json, PartForms.PartApprovalWithdrawalForm.class).command(PART),
          json -> STRICT.readValue(json, PartForms.StaffPartGatherForm.class).concerns());

  @Test
  void anyBodyIsACommandOrRefused() {
    Mutations.of("file").each(2_000, FileFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(FileFuzzTest.class, "file");
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
