package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.origin;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.keeping.AgreeFileErasure;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.cases.web.Service;
import waymark.ledger.erasure.Erasures;

/** What happens to an agreed erasure that could not be done at once. */
class FileErasureLapseTest extends WithATrust {
  private static final String SEEN = "Came in without a coat again.";
  private static final String ENDED = "{\"ground\":\"retention-ended\"}";

  @Autowired private Map<String, ServiceLedger> ledgers;
  @Autowired private SafeguardingCommands safeguarding;
  @Autowired private Erasures fileErasures;
  @Autowired private FileIds ids;

  private Service dsl;
  private Service deputy;

  /** Erasures are taken up by these tests alone, not by the clock. */
  @BeforeAll
  void nothingIsTakenUpByItself() {
    fileErasures.close();
    dsl = there.as("dsl");
    deputy = there.as("deputy");
  }

  @Test
  void aConcernThatIsRaisedMeanwhileMakesItLapseAndTwoPeopleMayAgreeAnew() {
    UUID child = agreed();
    UUID since = there.raised(child, "Had not eaten since yesterday.");
    carryOut(child);
    JsonNode lapsed = keeping(child);
    assertThat(lapsed.at("/lapsed/why").asString()).isEqualTo("file-open");
    assertThat(lapsed.at("/lapsed/on").asString()).isNotEmpty();
    assertThat(lapsed.required("proposal").isNull()).isTrue();
    assertThat(erased(child)).isFalse();
    close(since);
    carryOut(child);
    assertThat(erased(child)).as("by itself it is not done any more").isFalse();

    done(deputy.post(at(child) + "/erasure/propose", ENDED));
    JsonNode anew = keeping(child);
    assertThat(anew.required("lapsed").isNull()).isTrue();
    done(dsl.decide(at(child) + "/erasure/agree", "{}", anew.required("seq").longValue()));
    assertThat(erased(child)).isTrue();
  }

  @Test
  void aHoldThatIsPlacedMeanwhileStandsAndMakesItLapse() {
    UUID child = agreed();
    done(deputy.post(at(child) + "/holds", "{\"reason\":\"inquiry\",\"note\":\"The home.\"}"));
    carryOut(child);
    JsonNode held = keeping(child);
    assertThat(held.at("/lapsed/why").asString()).isEqualTo("legal-hold");
    assertThat(held.required("holds")).hasSize(1);
    assertThat(erased(child)).isFalse();
  }

  @Test
  void aChildWhoIsOnARollAgainKeepsTheirFile() {
    UUID child = agreed();
    there.moves(child, there.rowan);
    carryOut(child);
    assertThat(keeping(child).at("/lapsed/why").asString()).isEqualTo("file-not-due");
    assertThat(erased(child)).isFalse();
  }

  @Test
  void whatNothingStandsAgainstIsDone() {
    UUID child = agreed();
    carryOut(child);
    assertThat(erased(child)).isTrue();
  }

  @Test
  void aKeyThatIsDestroyedIsAnnouncedWhateverCameBetween() {
    UUID child = agreed();
    there.raised(child, "Had not eaten since yesterday.");
    ledgers.get("safeguarding").keys().erase("child:" + child);
    carryOut(child);
    assertThat(keeping(child).at("/erased/ground").asString()).isEqualTo("retention-ended");
  }

  /** A child of whose file the erasure is agreed and not done yet. */
  private UUID agreed() {
    UUID child = there.grown(there.rowan);
    close(there.raised(child, SEEN));
    done(deputy.post(at(child) + "/erasure/propose", ENDED));
    var clear = new FileStanding(LocalDate.of(2025, 1, 1), false, false);
    safeguarding.send(new AgreeFileErasure(ids.ofChild(child), clear, "another"), null, origin());
    assertThat(keeping(child).at("/proposal/agreed").booleanValue()).isTrue();
    return child;
  }

  private void carryOut(UUID child) {
    var _ = fileErasures.carryOut("child:" + child, "another");
  }

  private boolean erased(UUID child) {
    return ledgers.get("safeguarding").keys().erased("child:" + child);
  }

  private void close(UUID raised) {
    long seq = done(dsl.get(concern(raised))).body().required("seq").longValue();
    String form =
        "{\"summary\":\"Support was given.\",\"followUp\":\"None.\",\"outcome\":\"early-help\"}";
    done(dsl.decide(concern(raised) + "/close", form, seq));
  }

  private JsonNode keeping(UUID child) {
    return done(dsl.get(at(child) + "/keeping")).body().required("keeping");
  }

  private static String at(UUID child) {
    return BASE + "/children/" + child;
  }
}
