package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.concern.AddInformation;
import waymark.cases.safeguarding.concern.CloseConcern;
import waymark.cases.safeguarding.concern.CorrectEntry;
import waymark.cases.safeguarding.concern.DecideOnConcern;
import waymark.cases.safeguarding.concern.DeclineToShare;
import waymark.cases.safeguarding.concern.ReattributeConcern;
import waymark.cases.safeguarding.concern.ReopenConcern;
import waymark.cases.safeguarding.concern.ShareInformation;
import waymark.ledger.http.Problem;

/** What the forms of a safeguarding lead carry. Dates are school dates, YYYY-MM-DD. */
final class ConcernForms {
  private ConcernForms() {}

  /**
   * @param decision a code of the policy set safeguarding-decisions
   * @param lookAgainOn when it is to be looked at again; left out where nothing is waited for
   */
  record DecideForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String decision,
      @Nullable String rationale,
      @Schema(format = "date") @Nullable String lookAgainOn) {
    DecideOnConcern command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var what = fields.code("/decision", decision);
      var why = fields.words("/rationale", rationale, "The rationale");
      var again = fields.dayOrNone("/lookAgainOn", lookAgainOn);
      fields.check();
      return new DecideOnConcern(concern, on.value(), what.value(), why.value(), again.orNull());
    }
  }

  record InformationForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable String information) {
    AddInformation command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var what = fields.words("/information", information, "The information");
      fields.check();
      return new AddInformation(concern, on.value(), what.value());
    }
  }

  /**
   * @param corrects the entry's seq
   */
  record CorrectEntryForm(@Nullable Long corrects, @Nullable String correction) {
    CorrectEntry command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var seq = fields.given("/corrects", corrects);
      var what = fields.words("/correction", correction, "The correction");
      fields.check();
      return new CorrectEntry(concern, seq.value(), what.value());
    }
  }

  record ShareForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String with,
      @Nullable String what,
      @Nullable String reason) {
    ShareInformation command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var who = fields.words("/with", with, "With whom it was shared");
      var told = fields.words("/what", what, "What was shared");
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new ShareInformation(concern, on.value(), who.value(), told.value(), why.value());
    }
  }

  record DeclineToShareForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String with,
      @Nullable String reason) {
    DeclineToShare command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var who = fields.words("/with", with, "Who asked");
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new DeclineToShare(concern, on.value(), who.value(), why.value());
    }
  }

  /**
   * @param outcome a code of the policy set safeguarding-outcomes
   */
  record CloseForm(@Nullable String summary, @Nullable String followUp, @Nullable String outcome) {
    CloseConcern command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var said = fields.words("/summary", summary, "The summary");
      var next = fields.words("/followUp", followUp, "The follow-up");
      var code = fields.code("/outcome", outcome);
      fields.check();
      return new CloseConcern(concern, said.value(), next.value(), code.value());
    }
  }

  record ReopenForm(@Nullable String reason) {
    ReopenConcern command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new ReopenConcern(concern, why.value());
    }
  }

  /**
   * @param pupil the child whom the concern is about in truth; or, where the lead does not find
   *     them, as at a school that is not theirs, school and childAsTold
   * @param school one of the trust's, whichever
   * @param childAsTold who it is, in the lead's words
   */
  record ReattributeForm(
      @Nullable UUID pupil,
      @Nullable UUID school,
      @Nullable String childAsTold,
      @Nullable String reason) {
    /**
     * @param left the school whose leads have it
     * @param schoolOf at which a child of the trust is
     * @param called how a child of the trust is
     * @param ofTheTrust whether there is such a school; nothing is said of who is there
     */
    ReattributeConcern command(
        UUID concern,
        UUID left,
        Function<UUID, Optional<UUID>> schoolOf,
        Function<@Nullable UUID, @Nullable Words> called,
        Predicate<UUID> ofTheTrust) {
      SafeguardingFields fields = new SafeguardingFields();
      var who = fields.wordsOrNone("/childAsTold", childAsTold, "Who the child is");
      boolean described = childAsTold != null && !childAsTold.isBlank();
      if ((pupil == null) != described) {
        fields.mend("/pupil", "Choose the child, or say in your own words who it is; not both.");
      }
      if (pupil != null && school != null) {
        fields.mend("/school", "Leave this out: it is the school of the child you chose.");
      } else if (pupil == null && (school == null || !ofTheTrust.test(school))) {
        fields.mend("/school", "Choose the school of the trust where the child is.");
      }
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      Optional<UUID> to = pupil == null ? Optional.ofNullable(school) : schoolOf.apply(pupil);
      UUID at =
          to.orElseThrow(() -> Problem.invalid("/pupil", "There is no such child in the trust."));
      return new ReattributeConcern(
          concern, pupil, left, at, called.apply(pupil), who.orNull(), why.value());
    }
  }
}
