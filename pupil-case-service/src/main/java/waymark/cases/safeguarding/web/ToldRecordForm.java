package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.lowlevel.RecordWhatWasTold;

/**
 * Whom what was told is about, and of which kind it is.
 *
 * @param subject somebody of the concern's school, or whom the list names already
 * @param name or else how they are called
 * @param kind a code of the policy set low-level-kinds
 */
record ToldRecordForm(@Nullable UUID subject, @Nullable String name, @Nullable String kind) {
  RecordWhatWasTold command(UUID concern, LowLevelSubjects.About about, boolean aboutHead) {
    SafeguardingFields fields = new SafeguardingFields();
    String known = about.called() == null ? name : about.called();
    var called = fields.wordsOrNone("/name", known, "The name");
    if (subject == null && called.orNull() == null) {
      fields.mend("/subject", "Choose whom it is about, or give their name.");
    }
    var code = fields.code("/kind", kind);
    fields.check();
    return new RecordWhatWasTold(
        concern, about.id(), about.person(), aboutHead, called.orNull(), code.value());
  }
}
