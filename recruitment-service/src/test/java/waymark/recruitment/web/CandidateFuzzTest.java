package waymark.recruitment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;
import waymark.ledger.testing.PlainKeys;
import waymark.recruitment.candidate.ApplicationReceived;
import waymark.recruitment.candidate.CandidateAccessExtended;
import waymark.recruitment.candidate.CandidateAccessReceived;
import waymark.recruitment.candidate.CandidateAccessRefused;
import waymark.recruitment.candidate.CandidateApprovalWithdrawn;
import waymark.recruitment.candidate.CandidateCorrected;
import waymark.recruitment.candidate.CandidateEvent;
import waymark.recruitment.candidate.CandidateItemsDecided;
import waymark.recruitment.candidate.DecideCandidateItems;
import waymark.recruitment.candidate.NoteRecorded;
import waymark.recruitment.candidate.RecordApplication;
import waymark.recruitment.candidate.RefuseCandidateAccess;
import waymark.recruitment.stored.CandidateCodec;
import waymark.recruitment.trust.PolicyInForce;
import waymark.recruitment.web.CandidateAccessForms.CandidateAccessForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateAccessRefusalForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateApprovalWithdrawalForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateDecisionsForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateExtensionForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateIdentityForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateSentForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateWithdrawalForm;
import waymark.recruitment.web.CandidateErasureController.CandidateRefusalForm;
import waymark.recruitment.web.CandidateErasureController.ProposalForm;
import waymark.recruitment.web.CandidateForms.ApplicationCorrectionForm;
import waymark.recruitment.web.CandidateForms.ApplicationForm;
import waymark.recruitment.web.CandidateForms.CandidateNoteForm;
import waymark.recruitment.web.CandidateForms.OutcomeForm;
import waymark.recruitment.web.CandidateHoldController.CandidateHoldForm;

/** Whatever is sent of candidates can be stored, or is refused. */
class CandidateFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final CandidateCodec CODEC = new CandidateCodec(PlainKeys.KEYS);
  private static final PolicyInForce POLICY =
      new PolicyInForce(
          Map.of(
              PolicyInForce.OUTCOMES, codes("withdrawn"),
              PolicyInForce.HOLD_REASONS, codes("complaint"),
              PolicyInForce.ERASURE_REASONS, codes("retention-ended"),
              PolicyInForce.EXEMPTIONS, codes("third-party"),
              PolicyInForce.REFUSALS, codes("excessive"),
              PolicyInForce.DELIVERY, codes("collected")));

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> {
            RecordApplication c = STRICT.readValue(json, ApplicationForm.class).command(ID);
            store(new ApplicationReceived(ID, c.receivedOn(), c.school(), c.about()));
          },
          json -> {
            var c = STRICT.readValue(json, ApplicationCorrectionForm.class).command(ID);
            store(new CandidateCorrected(ID, c.receivedOn(), c.receivedOn(), c.about()));
          },
          json -> {
            var c = STRICT.readValue(json, CandidateNoteForm.class).command(ID);
            store(new NoteRecorded(ID, LocalDate.EPOCH, c.note()));
          },
          json -> {
            var c = STRICT.readValue(json, CandidateAccessForm.class).command(ID, ID, POLICY);
            store(
                new CandidateAccessReceived(
                    ID, c.receivedOn(), ID, c.asked(), c.identityCheckedOn(), c.receivedOn()));
          },
          json -> {
            var c = STRICT.readValue(json, CandidateExtensionForm.class).command(ID, ID, POLICY);
            store(
                new CandidateAccessExtended(
                    ID, c.told(), ID, c.months(), c.reason(), LocalDate.EPOCH));
          },
          json -> {
            var form = STRICT.readValue(json, CandidateDecisionsForm.class);
            DecideCandidateItems c = form.command(ID, ID, POLICY, "somebody");
            store(new CandidateItemsDecided(ID, LocalDate.EPOCH, ID, c.decisions(), c.by()));
          },
          json -> {
            var form = STRICT.readValue(json, CandidateAccessRefusalForm.class);
            RefuseCandidateAccess c = form.command(ID, ID, POLICY);
            store(new CandidateAccessRefused(ID, LocalDate.EPOCH, ID, c.reason(), c.note()));
          },
          json -> {
            var form = STRICT.readValue(json, CandidateApprovalWithdrawalForm.class);
            var c = form.command(ID, ID);
            store(new CandidateApprovalWithdrawn(ID, LocalDate.EPOCH, ID, c.why()));
          },
          json -> STRICT.readValue(json, CandidateIdentityForm.class).command(ID, ID, POLICY),
          json -> STRICT.readValue(json, CandidateSentForm.class).command(ID, ID, POLICY),
          json -> STRICT.readValue(json, CandidateWithdrawalForm.class).command(ID, ID),
          json -> STRICT.readValue(json, OutcomeForm.class).command(ID, POLICY),
          json -> STRICT.readValue(json, CandidateHoldForm.class).command(ID, ID, POLICY),
          json -> STRICT.readValue(json, ProposalForm.class).command(ID, POLICY, "somebody"),
          json -> STRICT.readValue(json, CandidateRefusalForm.class).command(ID, "somebody"));

  private static JsonNode codes(String code) {
    return JsonMapper.shared().readTree("[{\"code\":\"" + code + "\"}]");
  }

  private static void store(CandidateEvent event) {
    var stored = CODEC.encode(event.stream(), event);
    if (!CODEC.decode(event.stream(), stored).equals(event)) {
      throw new AssertionError("it is read otherwise than it was stored");
    }
  }

  @Test
  void anyBodyIsDecidedOnOrRefused() {
    Mutations.of("candidates").each(2_000, CandidateFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(CandidateFuzzTest.class, "candidates");
  }

  public static void fuzzerTestOneInput(byte[] json) {
    for (var form : FORMS) {
      try {
        form.accept(json);
      } catch (JacksonException | Problem refused) {
        // Each of these has an answer: see ProblemAdvice.
      }
    }
  }
}
