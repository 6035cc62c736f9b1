package waymark.recruitment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.CandidateName;
import waymark.recruitment.candidate.CorrectCandidate;
import waymark.recruitment.candidate.Particulars;
import waymark.recruitment.candidate.RecordApplication;
import waymark.recruitment.candidate.RecordNote;
import waymark.recruitment.candidate.RecordOutcome;
import waymark.recruitment.candidate.Words;
import waymark.recruitment.trust.PolicyInForce;

/** What the forms about candidates carry. Dates are school dates, YYYY-MM-DD. */
final class CandidateForms {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PHONE = 40;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private CandidateForms() {}

  /**
   * @param email and phone: as far as the candidate gave them
   */
  record ApplicationForm(
      @Nullable UUID school,
      @Nullable String post,
      @Schema(format = "date") @Nullable String receivedOn,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone) {
    RecordApplication command(UUID candidate) {
      Fields fields = new Fields();
      if (school == null) {
        fields.mend("/school", "Choose the school.");
      }
      Particulars about = particulars(fields, post, name, email, phone);
      LocalDate received = fields.day("/receivedOn", receivedOn);
      fields.check();
      return new RecordApplication(candidate, Objects.requireNonNull(school), received, about);
    }
  }

  /** All of it anew. */
  record ApplicationCorrectionForm(
      @Nullable String post,
      @Schema(format = "date") @Nullable String receivedOn,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone) {
    CorrectCandidate command(UUID candidate) {
      Fields fields = new Fields();
      Particulars about = particulars(fields, post, name, email, phone);
      LocalDate received = fields.day("/receivedOn", receivedOn);
      fields.check();
      return new CorrectCandidate(candidate, received, about);
    }
  }

  record CandidateNoteForm(@Nullable String note) {
    RecordNote command(UUID candidate) {
      Fields fields = new Fields();
      Words said = fields.words("/note", note);
      fields.check();
      return new RecordNote(candidate, said);
    }
  }

  /**
   * @param outcome a code of the policy set candidate-outcomes
   */
  record OutcomeForm(@Schema(format = "date") @Nullable String on, @Nullable String outcome) {
    RecordOutcome command(UUID candidate, PolicyInForce policy) {
      Fields fields = new Fields();
      LocalDate day = fields.day("/on", on);
      String code =
          fields.code("/outcome", outcome, each -> policy.has(PolicyInForce.OUTCOMES, each));
      fields.check();
      return new RecordOutcome(candidate, day, code);
    }
  }

  private static Particulars particulars(
      Fields fields,
      @Nullable String post,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone) {
    Words address = fields.lineOrNone("/email", email, LONGEST_EMAIL);
    if (address != null && !EMAIL.matcher(address.text()).matches()) {
      fields.mend("/email", "Give an e-mail address, such as name@example.org.");
    }
    return new Particulars(
        fields.line("/post", post, LONGEST_LINE),
        new CandidateName(fields.line("/name", name, LONGEST_LINE).text()),
        address,
        fields.lineOrNone("/phone", phone, LONGEST_PHONE));
  }
}
