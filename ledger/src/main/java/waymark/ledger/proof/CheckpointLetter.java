package waymark.ledger.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a governor is told who is sent a checkpoint: what it is, and what to do with it. */
record CheckpointLetter(Checkpoint checkpoint, VerifierKey key, Duration every, Instant now) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  String text() {
    return """
    The record %s held %d entries on %s. The first attachment says so, with one hash over all of them, and is signed.

    Please keep this e-mail. It names nobody. Whoever could alter the record where it is stored cannot alter what you hold: that is why you have it.

    1. Keep it where those who run the database cannot delete it.
    2. Once a term, and whenever you are in doubt, have the record checked against it. Save both attachments and have run:

         ./waymark verify --ledger %s --checkpoint checkpoint.txt --key log.vkey

       The answer has to say that the record is proven unaltered, up to position %d at least. docs/checking-the-record.md says how to check with a tool that is not Waymark's.
    3. The key has to be the one you were given when you began to receive these:

         %s

       If it is another, ask why before you trust anything signed with it.
    4. One comes every %s while the record grows. If none comes for longer than that, ask why, too.
    """
        .formatted(
            checkpoint.origin(),
            checkpoint.size(),
            MOMENT.format(now),
            checkpoint.origin().split("/")[1],
            checkpoint.size(),
            key,
            interval());
  }

  private String interval() {
    long days = every.toDays();
    return days > 0 && every.equals(Duration.ofDays(days))
        ? days == 1 ? "day" : days + " days"
        : every.toString().substring(2).toLowerCase(Locale.UK);
  }
}
