package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/**
 * Who is not in a file leaves, and who is in another school's moves, both only with somebody's
 * word.
 */
class LeaversAndMoversTest extends ImportCase {
  @Test
  void manyLeaversNeedATypedConfirmation() {
    ImportSchool school = trust.school();
    imported(school, Rolls.generated(school.order(60, "ctf-24").tidy()), true);
    String id = upload(school, Rolls.generated(school.order(40, "ctf-24").tidy()));
    assertThat(preview(id).at("/confirmation/phrase").stringValue()).isEqualTo("20 leavers");
    Answer refused =
        director.runImport(id, "{\"wholeRoll\":true,\"typed\":null,\"refuseOnProblems\":false}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().required("rule").stringValue())
        .isEqualTo("leavers-need-confirmation");
    Answer run =
        director.runImport(
            id, "{\"wholeRoll\":true,\"typed\":\"20 leavers\",\"refuseOnProblems\":false}");
    assertThat(run.status()).as(run.raw().body()).isEqualTo(200);
    finished(id);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(40);
  }

  @Test
  void aMoverStaysOneCaseAndIsOnTheNewRollOnly() {
    ImportSchool from = trust.school();
    ImportSchool to = trust.school();
    byte[] roll = Rolls.generated(from.order(30, "ctf-24").tidy());
    imported(from, roll, true);
    String transfer =
        new String(roll, UTF_8)
            .replaceFirst(
                "(?s)</SourceSchool>",
                "</SourceSchool><DestSchool><LEA>999</LEA><Estab>"
                    + to.establishment()
                    + "</Estab></DestSchool>");
    String id = upload(to, transfer.getBytes(UTF_8));
    JsonNode preview = preview(id);
    assertThat(preview.required("wholeRoll").stringValue()).isEqualTo("no");
    assertThat(preview.at("/counts/movers").intValue()).isEqualTo(30);
    assertThat(preview.at("/confirmation/partial").stringValue()).isEqualTo("30 movers");
    String said = "{\"wholeRoll\":false,\"typed\":%s,\"refuseOnProblems\":false}";
    assertThat(director.runImport(id, said.formatted("null")).body().required("rule").stringValue())
        .isEqualTo("leavers-need-confirmation");
    assertThat(director.runImport(id, said.formatted("\"30 movers\"")).status()).isEqualTo(200);
    finished(id);
    assertThat(index.countOnRoll(from.uuid())).isZero();
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(30);
    assertThat(events("moved-school", to)).isEqualTo(30);
    assertThat(events("joined-school", to)).isZero();
  }

  @Test
  void aRowWithAnotherSchoolsUpnWaitsUntilThatSchoolAgrees() {
    ImportSchool from = trust.school();
    ImportSchool to = trust.school();
    String heading = "UPN,Surname,Forename,DOB\n";
    byte[] one = (heading + from.upn(1) + ",Thistlemere,Orla,01/02/2013\n").getBytes(UTF_8);
    imported(from, one, true);
    Service theirs = trust.manager("roll-manager-to", to);
    String id = uploadAs(theirs, to, one).body().required("import").stringValue();
    JsonNode preview = theirs.get("/api/cases/imports/" + id).body();
    assertThat(preview.required("toAgree").intValue()).isEqualTo(1);
    assertThat(preview.path("confirmation").isNull()).as("nobody leaves yet").isTrue();
    assertThat(theirs.get("/api/cases/imports/" + id + "/rows?kind=mover").body().toString())
        .contains("stays there until that school agrees");
    theirs.runImport(id, "{\"wholeRoll\":true,\"refuseOnProblems\":false}");
    finished(id);
    assertThat(index.countOnRoll(from.uuid())).isEqualTo(1);
    assertThat(index.countOnRoll(to.uuid())).isZero();
    assertThat(rows(id, "problem").getFirst().at("/problems/0/field").stringValue())
        .isEqualTo("enrolment");
    assertThat(theirs.get("/api/cases/arrivals").body().required("arrivals"))
        .as("it is not for them to say")
        .isEmpty();

    Service keeps = trust.manager("roll-manager-from", from);
    JsonNode asked = keeps.get("/api/cases/arrivals").body().at("/arrivals/0");
    assertThat(asked.required("name").stringValue()).isEqualTo("Thistlemere, Orla");
    String agree = "/api/cases/arrivals/" + asked.required("pupil").stringValue() + "/agree";
    String body = "{\"to\":\"" + to.id() + "\"}";
    assertThat(theirs.post(agree, body).status()).isEqualTo(404);
    assertThat(keeps.post(agree, "{\"to\":\"" + UUID.randomUUID() + "\"}").status())
        .as("nobody of that school asked")
        .isEqualTo(404);
    String decline = agree.replace("/agree", "/decline");
    assertThat(keeps.post(decline, body).status()).as("without a reason").isEqualTo(422);
    String no = body.replace("}", ",\"reason\":\"Orla is in class every day.\"}");
    assertThat(theirs.post(decline, no).status()).isEqualTo(404);
    assertThat(keeps.post(decline, no).status()).isEqualTo(200);
    assertThat(keeps.get("/api/cases/arrivals").body().at("/arrivals/0/declined/reason"))
        .hasToString("\"Orla is in class every day.\"");
    assertThat(theirs.get("/api/cases/imports/" + id + "/rows?kind=problem").body().toString())
        .as("the import that asked reads why")
        .contains("Orla is in class every day.");
    String again = uploadAs(theirs, to, one).body().required("import").stringValue();
    assertThat(theirs.get("/api/cases/imports/" + again + "/rows?kind=mover").body().toString())
        .as("so does the next, before it is run")
        .contains("Orla is in class every day.");
    theirs.runImport(again, "{\"wholeRoll\":true,\"refuseOnProblems\":false}");
    finished(again);
    assertThat(index.countOnRoll(to.uuid())).isZero();

    assertThat(keeps.post(agree, body).status()).isEqualTo(200);
    assertThat(keeps.get("/api/cases/arrivals").body().required("arrivals")).isEmpty();
    index.catchUp();
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(1);
    assertThat(events("moved-school", to)).isEqualTo(1);
  }

  @Test
  void whoLeftThereByThatSchoolsOwnFileJoinsWithTheNext() {
    ImportSchool from = trust.school();
    ImportSchool to = trust.school();
    String heading = "UPN,Surname,Forename,DOB\n";
    String second = from.upn(2) + ",Umberfen,Dot,05/06/2013\n";
    byte[] one = (heading + from.upn(1) + ",Umberlow,Caz,03/04/2013\n").getBytes(UTF_8);
    imported(from, (new String(one, UTF_8) + second).getBytes(UTF_8), true);
    String left = upload(from, (heading + second).getBytes(UTF_8));
    director.runImport(
        left, "{\"wholeRoll\":true,\"typed\":\"1 leavers\",\"refuseOnProblems\":false}");
    finished(left);
    Service theirs = trust.manager("roll-manager-next", to);
    String id = uploadAs(theirs, to, one).body().required("import").stringValue();
    theirs.runImport(id, "{\"wholeRoll\":true,\"refuseOnProblems\":false}");
    finished(id);
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(1);
  }
}
