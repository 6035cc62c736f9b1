package waymark.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "waymark.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule KNOWS_NOTHING_OF_WHAT_IT_PASSES_ON =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "waymark.gateway..",
              "java..",
              "jakarta.servlet..",
              "org.springframework..",
              "org.apache.catalina..",
              "org.apache.coyote..",
              "org.apache.tomcat..",
              "org.jspecify..",
              "org.slf4j..",
              "org.apache.juli..",
              "tools.jackson..",
              "io.github.bucket4j..",
              "com.github.benmanes.caffeine..",
              "com.nimbusds..")
          .because("it decides who is signed in, and nothing else");
}
