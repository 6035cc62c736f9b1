package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Journey;
import waymark.journeys.journey.PrivacyJourney;
import waymark.journeys.journey.Stack;

/** Every kind of bad input gets its answer, which lets nothing out; nor does any log. */
public final class BadInputsJourney implements Journey {
  private final Stack stack;
  private final Ground ground;

  public BadInputsJourney(Stack stack) {
    this.stack = stack;
    this.ground = new Ground(stack);
  }

  @Override
  public List<Check> checks() {
    var heard = ground.heard;
    var newcomers = new Newcomers(ground);
    var before = ground.etag(ground.pupil);
    return Stream.of(
            new Bodies(ground, heard).checks(),
            new Addresses(ground, heard).checks(),
            new Parameters(ground, heard).checks(),
            new SignIns(ground, heard).checks(),
            new Requests(ground, heard, newcomers).checks(),
            new Rules(ground, heard, newcomers).checks(),
            new Concerns(ground, heard, stack.signIn("dsl")).checks(),
            new Candidates(ground, heard).checks(),
            new Imports(ground, heard, newcomers).checks(),
            new Messages(ground).checks(),
            new Records(ground).checks(),
            new Edge(ground, heard).checks(),
            List.of(
                new Check("nothing that was refused is recorded", () -> ground.isAsBefore(before)),
                new Check("no refusal says more than it has to", heard::nothingLetOut),
                new Check("no log holds what bad inputs held", this::logs)),
            PrivacyJourney.ofLogsAnd(stack, heard::refusals))
        .flatMap(List::stream)
        .toList();
  }

  private void logs() throws IOException {
    try (var files = Files.walk(stack.logs())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(file), UTF_8);
        expect(!text.contains(Heard.MARKER), file.getFileName() + " holds a name that was refused");
      }
    }
  }
}
