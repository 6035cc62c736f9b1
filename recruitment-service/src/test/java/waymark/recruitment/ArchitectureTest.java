package waymark.recruitment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import waymark.ledger.http.EveryEndpointHasARule;

@AnalyzeClasses(
    packages = "waymark.recruitment",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule EVERY_ENDPOINT_HAS_A_RULE = EveryEndpointHasARule.RULE;

  @ArchTest static final ArchRule EVERY_ANSWER_SAYS_WHOM_IT_NAMES = EveryEndpointHasARule.READS;

  @ArchTest static final ArchRule COMMANDS_ANSWER_IDS_ALONE = EveryEndpointHasARule.COMMANDS;

  @ArchTest
  static final ArchRule NO_EVENT_PROCESSORS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.axonframework.eventhandling..",
              "org.axonframework.deadline..",
              "org.axonframework.modelling.saga..")
          .because("a processor that throws leaves the commit stored and the caller with an error");

  @ArchTest
  static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "waymark.cases..",
              "waymark.reporting..",
              "waymark.notification..",
              "waymark.gateway..")
          .because("services meet in contracts, not in code");
}
