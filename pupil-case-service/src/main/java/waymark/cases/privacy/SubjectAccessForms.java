package waymark.cases.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent of a subject access request. */
final class SubjectAccessForms {
  private SubjectAccessForms() {}

  /**
   * @param subjectKind pupil or person
   * @param askedBy a code of the policy set access-requesters
   * @param identityCheckedOn left out where who is asking has still to be confirmed
   */
  record AccessRequestForm(
      @Nullable String subjectKind,
      @Nullable UUID subject,
      @Nullable String receivedOn,
      @Nullable String askedBy,
      @Nullable String asker,
      @Nullable String asked,
      @Nullable String identityCheckedOn) {}

  record IdentityForm(@Nullable String on) {}

  /**
   * @param months one or two
   */
  record ExtensionForm(@Nullable Integer months, @Nullable String reason) {}

  /**
   * @param list the list as the reports service sealed it
   */
  record GatheredForm(@Nullable String list) {}

  record DecisionsForm(List<ItemDecision> decisions) {}

  /**
   * @param how a code of the policy set access-delivery
   */
  record SentForm(@Nullable String on, @Nullable String how) {}

  /**
   * @param reason a code of the policy set access-refusal-reasons
   */
  record AccessRefusalForm(@Nullable String reason, @Nullable String note) {}
}
