package waymark.ledger.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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

  private static final DescribedPredicate<JavaMethodCall> MAKE_JSON =
      DescribedPredicate.describe(
          "make JSON by hand",
          call -> Set.of("objectNode", "createObjectNode", "valueToTree").contains(call.getName()));

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

  /** What answers a command is not asked whom it names, since it is made in one place. */
  public static final ArchRule COMMANDS =
      noClasses()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .callMethodWhere(MAKE_JSON)
          .because("what tells more than where a command stands and the ids it made has a type")
          .allowEmptyShould(true);

  private EveryEndpointHasARule() {}
}
