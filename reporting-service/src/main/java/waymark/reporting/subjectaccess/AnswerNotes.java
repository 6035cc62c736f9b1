package waymark.reporting.subjectaccess;

import java.util.List;

/** What every answer says besides what is held: what is left out and why, and what can be asked. */
final class AnswerNotes {
  static final List<String> ALL =
      List.of(
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedules 2 and 3) allows or requires that, as when it is about somebody"
              + " else.",
          "Child protection files are kept apart and handled by the designated safeguarding lead,"
              + " also in answer to a request such as this. That this is said here does not mean"
              + " that there is one.",
          "Low-level concerns about the conduct of staff are kept apart as well, by head teachers, and"
              + " handled by them, also in answer to a request such as this; so is what is kept in"
              + " e-mail or on paper.",
          "Who looked at a record is given by role and day. The names of those who only read it are"
              + " about them.",
          "You can ask for a correction of what is wrong, for erasure, or that use be restricted,"
              + " and object to it. You can complain to the trust, to the Information Commissioner"
              + " (ico.org.uk) or ask a court to decide.");

  private AnswerNotes() {}
}
