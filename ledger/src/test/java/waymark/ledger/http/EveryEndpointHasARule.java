package waymark.ledger.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.SignedIn;

/**
 * For every service's architecture test. At run time an endpoint without a rule is refused to
 * everybody; this finds it earlier.
 */
public final class EveryEndpointHasARule {
  private static final DescribedPredicate<JavaMethod> ANSWER_REQUESTS =
      DescribedPredicate.describe(
          "answer requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));

  public static final ArchRule RULE =
      methods()
          .that(ANSWER_REQUESTS)
          .should()
          .beAnnotatedWith(MayUse.class)
          .orShould()
          .beAnnotatedWith(SignedIn.class)
          .orShould()
          .beAnnotatedWith(InternalClient.class)
          .because("what nobody thought about is open to nobody")
          .allowEmptyShould(true);

  private EveryEndpointHasARule() {}
}
