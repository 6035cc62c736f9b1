package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;

/**
 * Where else a pupil is named than on the pages of the register: the answer to a request to see
 * their record, safeguarding's part of it, a roll that waits for its import, a concern about them.
 * All made for this, and looked at before they are erased and after.
 *
 * @param request that was answered and sent
 * @param roll the import
 * @param part of safeguarding, handed over
 * @param concern in the safeguarding file, which has a ledger and keys of its own
 */
record Mentions(
    Person person, SubjectAccess request, SafeguardingPart part, String roll, String concern) {
  private static final String SEEN = "Walked home alone in the rain and told nobody.";
  private static final List<String> KINDS =
      List.of("joiner", "leaver", "mover", "change", "unchanged", "problem", "stayed");

  /** Makes them. */
  static Mentions of(Person person, String school, Stack stack) {
    var senco = stack.signIn("senco");
    var director = stack.signIn("director");
    var request = SubjectAccess.answered(senco, director, person.id());
    var row =
        Stream.of(person.upns(), person.surnames(), person.forenames())
            .map(values -> values.iterator().next())
            .toList();
    var born = person.born().iterator().next();
    var file = "UPN,Surname,Forename,DOB,Year\n" + String.join(",", row) + "," + born + ",6\n";
    var roll = RollFile.upload(senco, school, "mention.csv", file.getBytes(UTF_8));
    roll.until("preview");
    String told =
        "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"%s\"}"
            .formatted(person.id(), SubjectAccess.today(), SEEN);
    var raised = senco.post("/api/safeguarding/concerns", told).orFail().json();
    var lead = stack.signIn("dsl");
    var part = SafeguardingPart.given(lead, stack.signIn("deputy-dsl"), request.id(), school);
    return new Mentions(person, request, part, roll.id(), raised.required("concern").asString());
  }

  /** That they are named there: else it would say nothing that they are not, afterwards. */
  void expectNamed(SignedInClient director, SignedInClient lead) {
    var answer = SubjectAccess.READ + "/" + request.id() + "/answer.json";
    expect(isNamedTo(director, answer), "the answer to the request does not name the pupil");
    expect(rows().anyMatch(page -> isNamedTo(director, page)), "the roll does not name the pupil");
    // Safeguarding's own answer names nobody by their name of today: it has what was told of them.
    expect(lead.get(part.answer()).orFail().text().contains(SEEN), "the answer is without words");
    var pages = List.of(concernPage(), file("chronology"), file("keeping"));
    for (var page : pages) {
      expect(isNamedTo(lead, page), page + " does not name the pupil");
    }
  }

  void expectNotNamed(SignedInClient director) {
    var asked = SubjectAccess.READ + "/" + request.id();
    var pages = new ArrayList<>(List.of("/api/cases/imports", "/api/cases/imports/" + roll));
    rows().forEach(pages::add);
    pages.addAll(List.of(SubjectAccess.READ, asked, asked + "/items", asked + "/answer.json"));
    pages.addAll(
        List.of(
            "/api/cases/pupils/" + person.id() + "/reads",
            "/api/reports/pupils/" + person.id() + "/reads",
            "/api/reports/pupils/" + person.id() + "/readers",
            "/api/reports/retention",
            "/api/cases/arrivals",
            file("chronology")));
    pages.forEach(page -> expect(!isNamedTo(director, page), page + " names the pupil"));
  }

  /** Once the safeguarding file is erased as well, its leads are not told the name either. */
  void expectNotNamedInTheFile(SignedInClient lead) {
    var leads =
        Stream.concat(
            Stream.of("chronology", "keeping", "reads").map(this::file),
            Stream.of(
                    "inbox",
                    "passed-on",
                    "retention",
                    "transfers",
                    "glass",
                    "my-concerns",
                    "subject-access")
                .map(list -> "/api/safeguarding/" + list));
    var all = Stream.concat(leads, Stream.of(concernPage(), part.page(), part.answer()));
    all.forEach(page -> expect(!isNamedTo(lead, page), page + " names the pupil"));
  }

  FileErasure file() {
    return new FileErasure(person.id(), concern, part, SEEN);
  }

  /** What was told of the pupil, and of whom, stands under another key until that one goes. */
  void expectFileKept(SignedInClient lead) {
    expect(lead.get(concernPage()).orFail().text().contains(SEEN), "the concern is gone");
    for (var page : List.of(concernPage(), file("chronology"))) {
      expect(isNamedTo(lead, page), page + " does not say any more whom it is about");
    }
  }

  private Stream<String> rows() {
    return KINDS.stream().map(kind -> "/api/cases/imports/" + roll + "/rows?kind=" + kind);
  }

  private String file(String page) {
    return "/api/safeguarding/children/" + person.id() + "/" + page;
  }

  private String concernPage() {
    return "/api/safeguarding/concerns/" + concern;
  }

  /** Whoever may not look is not told either; but nothing may fail for it. */
  private boolean isNamedTo(SignedInClient who, String path) {
    var answer = who.get(path);
    expect(answer.status() < 500, path + " answered " + answer.status() + ": " + answer.text());
    return Stream.of(person.surnames(), person.upns())
        .flatMap(values -> values.stream())
        .anyMatch(answer.text()::contains);
  }
}
