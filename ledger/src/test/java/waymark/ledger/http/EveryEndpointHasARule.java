package waymark.ledger.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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

  private static final ArchCondition<JavaMethod> SAY_WHOM_THEY_NAME =
      new ArchCondition<>("answer with NamesPupils, record for themselves, or be @NamesNoPupil") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          if (!WhomItNames.isSaid(method.reflect())) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      };

  public static final ArchRule READS =
      methods()
          .that(ANSWER_REQUESTS)
          .should(SAY_WHOM_THEY_NAME)
          .because("who looks at a pupil's record is recorded, whoever wrote the endpoint")
          .allowEmptyShould(true);

  private EveryEndpointHasARule() {}
}
