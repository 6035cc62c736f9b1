package waymark.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import waymark.ledger.http.EveryEndpointHasARule;

@AnalyzeClasses(packages = "waymark.cases", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_USE_IT = EveryEndpointHasARule.RULE;

  @ArchTest static final ArchRule EVERY_ANSWER_SAYS_WHOM_IT_NAMES = EveryEndpointHasARule.READS;

  @ArchTest static final ArchRule COMMANDS_ANSWER_IDS_ALONE = EveryEndpointHasARule.COMMANDS;

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("..pupil")
          .or()
          .haveNameMatching("waymark\\.cases\\.(register|roll|erasure|privacy)\\.\\w+Policy")
          .or()
          .haveNameMatching("waymark\\.cases\\.safeguarding\\.\\w+\\.\\w+(Policy|State)")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "..cases.pupil",
              "..cases.erasure",
              "..cases.privacy",
              "..cases.register",
              "..cases.roll",
              "..cases.rollfile",
              "..cases.safeguarding..");

  @ArchTest
  static final ArchRule SAFEGUARDING_IS_KNOWN_TO_ITSELF_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cases.safeguarding..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..cases.safeguarding..");

  @ArchTest
  static final ArchRule NO_PACKAGES_IN_CIRCLES =
      slices().matching("waymark.cases.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule AXON_ONLY_DECIDES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.axonframework.eventhandling..",
              "org.axonframework.deadline..",
              "org.axonframework.common.caching..",
              "org.axonframework.modelling.saga..");
}
