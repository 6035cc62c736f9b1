package waymark.cases.safeguarding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.cases.safeguarding.keeping.LapseFileErasure;
import waymark.cases.safeguarding.keeping.RecordFileErased;
import waymark.cases.safeguarding.reading.ChildFiles;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.cases.safeguarding.reading.StaffFiles;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.erasure.Announcement;
import waymark.ledger.erasure.Reconsideration;
import waymark.ledger.erasure.Subjects;
import waymark.ledger.erasure.Traces;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.NewEvent;

/**
 * Whose file an erasure is about, and which keys go with it. Outside of the ledger nothing of a
 * file is kept but the index, which has no word of it.
 */
@Component
class FilesErased implements Subjects, Reconsideration, Traces, Announcement {
  private final SafeguardingCommands commands;
  private final ChildFiles files;
  private final StaffFiles staff;
  private final FileIds ids;

  FilesErased(SafeguardingCommands commands, ChildFiles files, StaffFiles staff, FileIds ids) {
    this.commands = commands;
    this.files = files;
    this.staff = staff;
    this.ids = ids;
  }

  @Override
  public String of(String stream, NewEvent step) {
    return step.payload().required("subject").stringValue();
  }

  @Override
  public Collection<String> with(String subject) {
    return concerns(subject).stream().map(SealedFor::concern).toList();
  }

  @Override
  public Collection<String> with(NewEvent erased) {
    return erased
        .payload()
        .required("concerns")
        .valueStream()
        .map(concern -> SealedFor.concern(UUID.fromString(concern.stringValue())))
        .toList();
  }

  @Override
  public boolean knows(String key) {
    return SealedFor.childOf(key).isPresent() || SealedFor.staffOf(key).isPresent();
  }

  /** Also where it lapsed meanwhile: what is not agreed any more is not done. */
  @Override
  public boolean lapsed(String subject, String by) {
    FileStanding standing =
        SealedFor.childOf(subject)
            .map(files::standing)
            .or(() -> SealedFor.staffOf(subject).map(staff::standing))
            .orElseThrow();
    var origin = new CommandOrigin(UUID.randomUUID(), "lapsed", by);
    return !commands
        .send(new LapseFileErasure(ids.of(subject), standing), null, origin)
        .answer()
        .required("stage")
        .stringValue()
        .equals(Stage.AGREED.code());
  }

  @Override
  public boolean cleared(String subject, String by) {
    return true;
  }

  @Override
  public void announced(String subject) {}

  @Override
  public Appended record(String subject, CommandOrigin origin) {
    return commands.send(new RecordFileErased(ids.of(subject), concerns(subject)), null, origin);
  }

  private List<UUID> concerns(String subject) {
    return SealedFor.childOf(subject)
        .map(files::withOwnKeys)
        .or(() -> SealedFor.staffOf(subject).map(staff::withOwnKeys))
        .orElse(List.of());
  }
}
