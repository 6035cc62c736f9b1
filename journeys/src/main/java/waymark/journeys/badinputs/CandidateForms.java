package waymark.journeys.badinputs;

import java.util.List;

/** The commands about candidates that carry something, on what any candidate who asked allows. */
final class CandidateForms {
  private static final String ASKED = "subject-access/{request}/";
  static final CandidateForm NOTE =
      new CandidateForm(
          "note", List.of("note"), List.of(), List.of(), "{\"note\":\"Asked for another day.\"}");
  static final List<CandidateForm> ALL =
      List.of(
          NOTE,
          form(
              "correct",
              "post name",
              "",
              "receivedOn",
              "{'post':'Cook','receivedOn':'{day}','name':'Demo Applicant','email':null,'phone':null}"),
          form("outcome", "", "outcome", "on", "{'on':'{day}','outcome':'withdrawn'}"),
          form("holds", "", "reason", "", "{'reason':'complaint'}"),
          form("erasure/propose", "", "ground", "", "{'ground':'recorded-unlawfully'}"),
          form("erasure/refuse", "note", "", "", "{'note':'They may be asked again.'}"),
          form(ASKED + "identity", "", "", "on", "{'on':'{day}'}"),
          form(
              ASKED + "extend",
              "reason",
              "",
              "toldOn",
              "{'toldOn':'{day}','months':1,'reason':'There is much of it.'}"),
          form(ASKED + "refuse", "note", "reason", "", "{'reason':'excessive','note':'Again.'}"),
          form(ASKED + "withdraw", "", "", "on", "{'on':'{day}'}"));

  private CandidateForms() {}

  private static CandidateForm form(
      String command, String words, String codes, String days, String json) {
    return new CandidateForm(command, all(words), all(codes), all(days), json.replace('\'', '"'));
  }

  private static List<String> all(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(" "));
  }
}
