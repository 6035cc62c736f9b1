package waymark.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import waymark.ledger.http.EveryEndpointHasARule;

@AnalyzeClasses(packages = "waymark.reporting", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FOLD =
      ".*\\.(Fact|Need|Period|Standing|Segments?|History|Beginnings|Corrections|Replacement)(\\$.*)?";
  private static final String ALLOWED = "(java|org\\.jspecify)\\..*|[a-z]+|\\[.*|" + FOLD;
  private static final String READ_MODELS =
      FOLD + "|.*Projection|.*\\.(PupilRow(Json)?|OpenProposal|Struck|Said|Noted|Recorded)";
  private static final String CLOCK = "java.time.(Clock|InstantSource)|java.util.*Random.*";

  @ArchTest static final ArchRule every_endpoint_has_a_rule = EveryEndpointHasARule.RULE;

  @ArchTest static final ArchRule every_answer_says_whom_it_names = EveryEndpointHasARule.READS;

  @ArchTest static final ArchRule commands_answer_ids_alone = EveryEndpointHasARule.COMMANDS;

  @ArchTest
  static final ArchRule the_fold_imports_only_the_jdk =
      named(FOLD).should().dependOnClassesThat().haveNameNotMatching(ALLOWED);

  @ArchTest
  static final ArchRule read_models_know_no_clock =
      named(READ_MODELS)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(CLOCK)
          .orShould()
          .callMethod(Instant.class, "now");

  @ArchTest
  static final ArchRule no_axon_here =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.axonframework..");

  private static GivenClassesConjunction named(String pattern) {
    return noClasses().that().haveNameMatching(pattern);
  }
}
