package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.lowlevel.ConcludeLowLevelConcern;
import waymark.cases.safeguarding.lowlevel.NoteOnLowLevelConcern;
import waymark.cases.safeguarding.lowlevel.ReattributeLowLevelConcern;
import waymark.cases.safeguarding.lowlevel.RecordLowLevelConcern;
import waymark.cases.safeguarding.lowlevel.ReferToLado;

/** What a head teacher's forms carry. Dates are school dates, YYYY-MM-DD. */
final class LowLevelForms {
  private LowLevelForms() {}

  /**
   * @param subject a person of the directory, or somebody the list names already
   * @param name or else how they are called; of whoever is known, that is kept by which they are
   * @param kind a code of the policy set low-level-kinds
   * @param sharedBy who told it; left out where they do not want to be named
   */
  record RecordForm(
      @Nullable UUID school,
      @Nullable UUID subject,
      @Nullable String name,
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String kind,
      @Nullable String what,
      @Nullable String sharedBy) {
    /** The same about somebody who is known to be called so; null leaves the name as it is. */
    RecordForm named(@Nullable String called) {
      return called == null
          ? this
          : new RecordForm(school, subject, called, occurredOn, kind, what, sharedBy);
    }

    RecordLowLevelConcern command(
        UUID concern, UUID about, @Nullable UUID person, UUID at, Predicate<LocalDate> aboutAHead) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var called = fields.wordsOrNone("/name", name, "The name");
      if (subject == null && called.orNull() == null) {
        fields.mend("/subject", "Choose whom it is about, or give their name.");
      }
      var code = fields.code("/kind", kind);
      var told = fields.words("/what", what, "What was seen or told");
      var by = fields.wordsOrNone("/sharedBy", sharedBy, "Who told it");
      fields.check();
      return new RecordLowLevelConcern(
          concern,
          about,
          person,
          at,
          aboutAHead.test(on.value()),
          on.value(),
          called.orNull(),
          code.value(),
          told.value(),
          by.orNull());
    }
  }

  /**
   * @param subject somebody of the concern's school, or whom the list names already
   * @param name or else how the right one is called
   * @param reason why it was about another; stands with that one
   */
  record LowLevelReattributeForm(
      @Nullable UUID subject, @Nullable String name, @Nullable String reason) {
    ReattributeLowLevelConcern command(
        UUID concern, LowLevelSubjects.About about, boolean aboutHead) {
      SafeguardingFields fields = new SafeguardingFields();
      String known = about.called() == null ? name : about.called();
      var called = fields.wordsOrNone("/name", known, "The name");
      if (subject == null && called.orNull() == null) {
        fields.mend("/subject", "Choose whom it is about, or give their name.");
      }
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new ReattributeLowLevelConcern(
          concern, about.id(), about.person(), aboutHead, called.orNull(), why.value());
    }
  }

  record NoteForm(@Schema(format = "date") @Nullable String occurredOn, @Nullable String note) {
    NoteOnLowLevelConcern command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var said = fields.words("/note", note, "The note");
      fields.check();
      return new NoteOnLowLevelConcern(concern, on.value(), said.value());
    }
  }

  record LadoForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String to,
      @Nullable String reason) {
    ReferToLado command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var whom = fields.words("/to", to, "Whom you spoke to");
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new ReferToLado(concern, on.value(), whom.value(), why.value());
    }
  }

  /**
   * @param outcome a code of the policy set low-level-outcomes
   */
  record ConcludeForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String outcome,
      @Nullable String note) {
    ConcludeLowLevelConcern command(UUID concern) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var code = fields.code("/outcome", outcome);
      var said = fields.words("/note", note, "The note");
      fields.check();
      return new ConcludeLowLevelConcern(concern, on.value(), code.value(), said.value());
    }
  }
}
