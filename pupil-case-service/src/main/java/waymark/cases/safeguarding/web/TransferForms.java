package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.child.RecordNoNextSchool;
import waymark.cases.safeguarding.child.RecordReceipt;
import waymark.cases.safeguarding.child.SendFile;
import waymark.cases.web.Fields.Field;

/** What is told of a file that goes to the next school. Dates are school dates, YYYY-MM-DD. */
final class TransferForms {
  private TransferForms() {}

  /**
   * @param fromSchool which of the sender's schools it leaves; may be left out where one of them
   *     alone holds something
   * @param toSchool a school of the trust; or toOther names another one
   * @param startsOn the child's first day at the next school
   * @param how by which way it went, and what was sent
   */
  record SendForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable UUID fromSchool,
      @Nullable UUID toSchool,
      @Nullable String toOther,
      @Schema(format = "date") @Nullable String startsOn,
      @Nullable String how) {
    /**
     * @param holders which of the sender's schools hold a part of the file
     * @param underWay whether it left that school and has not arrived
     * @param ours which schools are of the trust
     */
    SendFile command(
        UUID pupil,
        UUID transfer,
        Set<UUID> holders,
        Predicate<UUID> underWay,
        Predicate<UUID> ours) {
      SafeguardingFields fields = new SafeguardingFields();
      var from = holder(fields, fromSchool, holders);
      var on = fields.day("/occurredOn", occurredOn);
      var other = fields.wordsOrNone("/toOther", toOther, "The other school");
      if ((toSchool == null) == (other.orNull() == null)) {
        fields.mend("/toSchool", "Choose a school of the trust, or name another one; not both.");
      } else if (toSchool != null && !ours.test(toSchool)) {
        fields.mend("/toSchool", "This is not a school of the trust.");
      }
      var first = fields.day("/startsOn", startsOn);
      var way = fields.words("/how", how, "How it was sent");
      fields.check();
      return new SendFile(
          pupil,
          transfer,
          on.value(),
          from.value(),
          toSchool,
          other.orNull(),
          first.value(),
          way.value(),
          underWay.test(from.value()));
    }
  }

  /**
   * @param fromSchool as in {@link SendForm}
   * @param why a code of the policy set no-next-school-reasons
   * @param note what was done, as whom at the local authority was told; may be left out
   */
  record NoNextSchoolForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable UUID fromSchool,
      @Nullable String why,
      @Nullable String note) {
    /**
     * @param holders which of the sender's schools hold a part of the file
     * @param underWay whether it left that school and has not arrived
     * @param place what the roll says of the child; null where it never had them
     */
    RecordNoNextSchool command(
        UUID pupil,
        UUID transfer,
        Set<UUID> holders,
        Predicate<UUID> underWay,
        @Nullable Enrolment place) {
      SafeguardingFields fields = new SafeguardingFields();
      var from = holder(fields, fromSchool, holders);
      var on = fields.day("/occurredOn", occurredOn);
      var code = fields.code("/why", why);
      var said = fields.wordsOrNone("/note", note, "The note");
      fields.check();
      return new RecordNoNextSchool(
          pupil,
          transfer,
          on.value(),
          from.value(),
          code.value(),
          said.orNull(),
          place != null && place.onRoll(),
          place == null ? null : place.joinedOn(),
          underWay.test(from.value()));
    }
  }

  /** Which school's part of the file it is about. */
  private static Field<UUID> holder(
      SafeguardingFields fields, @Nullable UUID chosen, Set<UUID> holders) {
    UUID only = holders.size() == 1 ? holders.iterator().next() : null;
    var from = fields.given("/fromSchool", chosen == null ? only : chosen);
    if (chosen != null && !holders.contains(chosen)) {
      fields.mend("/fromSchool", "Choose one of your schools that holds a file of this child.");
    }
    return from;
  }

  /**
   * @param reason why the file stays where it was, for the child's chronology there
   */
  record StayingForm(@Nullable String reason) {
    Words why() {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return why.value();
    }
  }

  record ReceiptForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable String receivedBy) {
    RecordReceipt command(UUID pupil, UUID transfer) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var by = fields.words("/receivedBy", receivedBy, "Who confirmed it");
      fields.check();
      return new RecordReceipt(pupil, transfer, on.value(), by.value());
    }
  }
}
