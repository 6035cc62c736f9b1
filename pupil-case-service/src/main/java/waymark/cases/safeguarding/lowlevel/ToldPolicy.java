package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * What anybody at a school tells of an adult who works there (Keeping children safe in education,
 * part four): the head teacher's to record, about the head teacher the trust director's.
 */
public final class ToldPolicy {
  private ToldPolicy() {}

  /**
   * Whom it is about, where there is somebody else who reads it.
   *
   * @param heads of the school today
   * @param directors of the trust today
   * @throws Refused {@code nobody-to-tell}: nothing is kept that nobody but whom it is about reads
   */
  public static ToldWhom whom(
      ToldAbout about, UUID teller, List<UUID> heads, List<UUID> directors) {
    boolean own = about == ToldAbout.SELF && heads.contains(teller);
    if (about == ToldAbout.HEAD && heads.size() != 1) {
      throw nobody("Waymark cannot tell which head teacher it is about.");
    }
    if (about != ToldAbout.HEAD && !own) {
      if (heads.isEmpty()) {
        throw nobody("The school has no head teacher in Waymark who would read it.");
      }
      return new ToldWhom(about == ToldAbout.SELF ? teller : null, false);
    }
    UUID head = own ? teller : heads.getFirst();
    if (directors.stream().allMatch(head::equals)) {
      throw nobody("The trust has nobody in Waymark who may read what is about this head teacher.");
    }
    return new ToldWhom(head, true);
  }

  private static Refused nobody(String why) {
    return Refused.rule(
        "nobody-to-tell",
        why
            + " Nothing was kept. Speak to the chair of governors or the trust's executive today; if"
            + " neither can be told, to the local authority's designated officer (LADO).");
  }

  /**
   * @throws Refused {@code not-after-today}
   */
  static List<LowLevelEvent> tell(TellOfColleague c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    LowLevelTold told =
        new LowLevelTold(
            c.concern(),
            c.about().person(),
            c.occurredOn(),
            c.school(),
            c.about().head(),
            c.name(),
            c.what(),
            c.sharedBy());
    return told.aboutHead()
        ? List.of(told, new TrustTold(c.concern(), told.subject(), today))
        : List.of(told);
  }

  /**
   * @throws Refused {@code recorded-first}: nothing else is done with what was told
   */
  static void recordedFirst(LowLevelState state, LowLevelCommand command) {
    if (state.recorded() == null
        && state.begun() != null
        && !(command instanceof RecordWhatWasTold)) {
      throw Refused.rule(
          "recorded-first", "Record first whom it is about and what kind of concern it is.");
    }
  }

  /**
   * @throws Refused {@code recorded-once} or {@code low-level-kind}
   */
  static List<LowLevelEvent> record(
      LowLevelState state, RecordWhatWasTold c, LocalDate today, PolicyInForce policy) {
    if (state.recorded() != null) {
      throw Refused.rule("recorded-once", "This is recorded already.");
    }
    LowLevelTold told = Objects.requireNonNull(state.begun());
    CodePolicy.known(
        policy,
        CodePolicy.LOW_LEVEL_KINDS,
        c.category(),
        told.occurredOn(),
        "low-level-kind",
        "/kind");
    LowLevelEvent recorded = told.recorded(c.subject(), c.person(), c.name(), c.category());
    boolean known = told.aboutHead() && c.whom().equals(told.person());
    return c.aboutHead() && !known
        ? List.of(recorded, new TrustTold(c.concern(), c.subject(), today))
        : List.of(recorded);
  }
}
