package waymark.cases.directory;

import static waymark.cases.register.Pupils.TODAY;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.cases.directory.CorrectPersonController.CorrectPersonForm;
import waymark.cases.directory.GrantController.ChangeGrantForm;
import waymark.cases.directory.GrantController.GrantForm;
import waymark.cases.directory.GrantController.WithdrawForm;
import waymark.cases.directory.PersonController.EmailForm;
import waymark.cases.directory.PersonController.PersonForm;
import waymark.cases.directory.PolicyController.CorrectionForm;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.ledger.http.Problem;
import waymark.ledger.http.StrictJson;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/** Whatever is sent of schools, people, grants and policy is decided on, or refused. */
class DirectoryFuzzTest {
  private static final JsonMapper STRICT = StrictJson.mapper();
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final PersonState HOLDER = holder();

  private static final List<Consumer<byte[]>> FORMS =
      List.of(
          json -> STRICT.readValue(json, SchoolForm.class).command(),
          csv -> SchoolsCsv.read(csv, "").rows().forEach(row -> row.school().command()),
          json -> {
            var command = STRICT.readValue(json, PersonForm.class).command(subject -> ID);
            GrantPolicy.add(PersonState.NONE, command, TODAY);
          },
          json -> STRICT.readValue(json, EmailForm.class).command(ID),
          json -> {
            var command = STRICT.readValue(json, CorrectPersonForm.class).command(ID, "somebody");
            PersonCorrectionPolicy.correct(HOLDER, command, TODAY).forEach(HOLDER::evolve);
          },
          json -> {
            var command = STRICT.readValue(json, GrantForm.class).command(ID, UUID.randomUUID());
            GrantPolicy.byAnother(ID, "somebody");
            GrantPolicy.grant(HOLDER, command, TODAY).forEach(HOLDER::evolve);
          },
          json -> {
            var command = STRICT.readValue(json, ChangeGrantForm.class).command(ID, ID);
            GrantPolicy.change(HOLDER, command, TODAY).forEach(HOLDER::evolve);
          },
          json -> {
            var command = STRICT.readValue(json, WithdrawForm.class).command(ID, ID);
            GrantPolicy.withdraw(HOLDER, command, TODAY).forEach(HOLDER::evolve);
          },
          json -> {
            var command = STRICT.readValue(json, CorrectionForm.class).command("hold-reasons");
            PolicyShape.sameKind(JsonNodeFactory.instance.arrayNode(), command.value());
            PolicyShape.sameKind(JsonNodeFactory.instance.stringNode("1"), command.value());
          });

  @Test
  void anyBodyIsDecidedOnOrRefused() {
    Mutations.of("directory").each(2_000, DirectoryFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(DirectoryFuzzTest.class, "directory");
  }

  private static PersonState holder() {
    var grant = new GrantRole(ID, ID, "senco", ID, List.of(), TODAY, TODAY.plusYears(1));
    PersonState state = PersonState.NONE;
    for (DirectoryEvent event : GrantPolicy.grant(state, grant, TODAY)) {
      state = state.evolve(event);
    }
    return state;
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
