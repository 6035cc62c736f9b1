package waymark.cases.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.Refused;

/** Which provision puts a pupil on the register, and what it must cite. */
public final class ProvisionPolicy {
  private ProvisionPolicy() {}

  /**
   * @throws Refused {@code provision-k-or-e} or {@code provision-in-force}
   */
  public static void onRegister(Provision provision, LocalDate on, PolicyInForce policy) {
    if (!provision.equals(Provision.SEN_SUPPORT) && !provision.equals(Provision.EHC_PLAN)) {
      throw Refused.rule(
          "provision-k-or-e",
          "/provision",
          "Only K (SEN support) and E (EHC plan) stand on the register. To end an entry, remove the pupil from the register.");
    }
    if (policy.code(PolicyInForce.PROVISIONS, provision.code(), on).isEmpty()) {
      throw Refused.rule(
          "provision-in-force",
          "/provision",
          "%s was not a provision in use on %s.".formatted(provision.code(), Dates.say(on)));
    }
  }

  /**
   * @throws Refused {@code plan-with-e} or {@code plan-only-with-e}
   */
  public static void cites(Provision provision, @Nullable Plan plan) {
    boolean ehcPlan = provision.equals(Provision.EHC_PLAN);
    if (ehcPlan && plan == null) {
      throw Refused.rule(
          "plan-with-e",
          "/plan/reference",
          "E needs the plan's reference and the name of the local authority.");
    }
    if (!ehcPlan && plan != null) {
      throw Refused.rule(
          "plan-only-with-e",
          "/plan/reference",
          "An EHC plan goes with E only. Take the reference out, or choose E.");
    }
  }
}
