package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.cases.safeguarding.keeping.LiftFileHold;
import waymark.cases.safeguarding.keeping.PlaceFileHold;
import waymark.cases.safeguarding.keeping.ProposeFileErasure;
import waymark.cases.safeguarding.keeping.RefuseFileErasure;

/** What the forms about the keeping of a file carry. */
final class FileForms {
  private FileForms() {}

  /**
   * @param reason a code of the policy set hold-reasons; never erased
   * @param note which claim or inquiry it is; erased with the file
   */
  record FileHoldForm(@Nullable String reason, @Nullable String note) {
    PlaceFileHold command(FileId file, UUID hold) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.code("/reason", reason);
      var said = fields.wordsOrNone("/note", note, "The note");
      fields.check();
      return new PlaceFileHold(file, hold, why.value(), said.orNull());
    }
  }

  /**
   * @param note how what it was placed for has ended
   */
  record FileLiftForm(@Nullable String note) {
    LiftFileHold command(FileId file, UUID hold) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/note", note, "How it ended");
      fields.check();
      return new LiftFileHold(file, hold, why.value());
    }
  }

  /**
   * @param ground a code of the policy set erasure-reasons; never erased
   * @param note what the second person is to know; erased with the file
   */
  record ProposalForm(@Nullable String ground, @Nullable String note) {
    ProposeFileErasure command(FileId file, FileStanding standing, String by) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.code("/ground", ground);
      var said = fields.wordsOrNone("/note", note, "The note");
      fields.check();
      return new ProposeFileErasure(file, standing, why.value(), said.orNull(), by);
    }
  }

  /**
   * @param note why the file is kept
   */
  record KeepForm(@Nullable String note) {
    RefuseFileErasure command(FileId file, String by) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/note", note, "The reason");
      fields.check();
      return new RefuseFileErasure(file, why.value(), by);
    }
  }
}
