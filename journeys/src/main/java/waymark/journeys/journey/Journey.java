package waymark.journeys.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import waymark.journeys.badinputs.BadInputsJourney;

/** A named row of checks, run in order: a later one may rest on what an earlier one did. */
public interface Journey {
  /** The journeys there are, by the name that {@code ./waymark journey} takes. */
  Map<String, Function<Stack, Journey>> ALL =
      Map.of(
          "slice", SliceJourney::new,
          "privacy", PrivacyJourney::new,
          "contracts", ContractsJourney::new,
          "openapi", OpenApiJourney::new,
          "erasure", ErasureJourney::new,
          "subject-access", SubjectAccessJourney::new,
          "access", AccessJourney::new,
          "bad-inputs", BadInputsJourney::new);

  List<Check> checks();

  /**
   * @throws AssertionError saying what was seen, where something does not hold
   */
  static void expect(boolean holds, String otherwise) {
    if (!holds) throw new AssertionError(otherwise);
  }
}
