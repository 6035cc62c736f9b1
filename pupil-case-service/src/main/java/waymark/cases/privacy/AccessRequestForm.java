package waymark.cases.privacy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;

/**
 * A request as it came in.
 *
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
    @Nullable String identityCheckedOn) {
  private static final int LONGEST_NAME = 200;

  /** The command, or all fields to mend at once. */
  RecordSubjectAccess command(UUID request) {
    Fields fields = new Fields();
    var kind = fields.required("/subjectKind", subjectKind, AccessRequestForm::kind);
    var about = fields.required("/subject", subject, id -> id);
    var received = fields.required("/receivedOn", receivedOn, Fields::date);
    var by = fields.required("/askedBy", askedBy, SubjectAccessForms.code("This"));
    var who = fields.required("/asker", asker, AccessRequestForm::name);
    var what = fields.required("/asked", asked, text -> Words.of(text, "The request"));
    var checked = fields.optional("/identityCheckedOn", identityCheckedOn, Fields::date);
    fields.check();
    return new RecordSubjectAccess(
        request,
        new DataSubject(kind.value(), about.value()),
        received.value(),
        by.value(),
        who.value(),
        what.value(),
        checked.orNull());
  }

  private static String kind(String raw) {
    if (!Set.of(DataSubject.PUPIL, DataSubject.PERSON).contains(raw)) {
      throw new InvalidValue("Say whether it is about a pupil or a person, a member of staff.");
    }
    return raw;
  }

  private static Words name(String raw) {
    return Words.of(Text.line(raw, LONGEST_NAME, "The name"), "The name");
  }
}
