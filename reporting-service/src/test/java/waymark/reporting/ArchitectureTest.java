package waymark.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import waymark.ledger.feed.Projection;
import waymark.ledger.http.EveryEndpointHasARule;

@AnalyzeClasses(
    packages = "waymark.reporting",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FOLD =
      ".*\\.register\\.(Fact|Need|Period|Standing|Segments?|History|Corrections|Replacement)(\\$.*)?";

  @ArchTest static final ArchRule every_endpoint_has_a_rule = EveryEndpointHasARule.RULE;

  @ArchTest
  static final ArchRule the_fold_imports_only_the_jdk =
      classes()
          .that()
          .haveNameMatching(FOLD)
          .should()
          .onlyDependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "the JDK or the fold",
                  c ->
                      c.getName().startsWith("java.")
                          || c.getName().matches(FOLD)
                          || c.getName().startsWith("org.jspecify.")
                          || c.isPrimitive()));

  @ArchTest
  static final ArchRule projections_know_no_clock_and_no_chance =
      noClasses()
          .that()
          .implement(Projection.class)
          .or()
          .haveNameMatching(FOLD)
          .or()
          .haveSimpleName("PupilRow")
          .or()
          .haveSimpleName("Said")
          .or()
          .haveSimpleName("Noted")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID");
}
