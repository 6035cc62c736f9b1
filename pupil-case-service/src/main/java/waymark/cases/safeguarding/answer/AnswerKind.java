package waymark.cases.safeguarding.answer;

import java.util.ArrayList;
import java.util.List;
import waymark.cases.privacy.DataSubject;

/** What an answer says of itself: the same words whatever is in it. */
enum AnswerKind {
  CHILD_PROTECTION(
      "child protection",
      List.of(
          "This is the child protection part of the answer. It is kept and answered by the designated"
              + " safeguarding lead, apart from the rest.",
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedules 2 and 3) allows or requires that, as when it is about somebody"
              + " else or when a child could come to serious harm.")),
  LOW_LEVEL(
      "low-level concerns",
      List.of(
          "This is what the school holds of low-level concerns about you. It is kept and answered by"
              + " the head teacher, apart from the rest.",
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedule 2) allows or requires that, as when it is about somebody else. Who"
              + " told of a concern is not said here."));

  private static final String RIGHTS =
      "You can ask for a correction of what is wrong, for erasure, or that use be restricted, and"
          + " object to it. You can complain to the trust, to the Information Commissioner"
          + " (ico.org.uk) or ask a court to decide.";

  private final String part;
  private final List<String> notes;

  AnswerKind(String part, List<String> notes) {
    this.part = part;
    this.notes = notes;
  }

  static AnswerKind of(String subjectKind) {
    return subjectKind.equals(DataSubject.PUPIL) ? CHILD_PROTECTION : LOW_LEVEL;
  }

  /** Which part of an answer it is. */
  String part() {
    return part;
  }

  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    all.add(RIGHTS);
    return all;
  }
}
