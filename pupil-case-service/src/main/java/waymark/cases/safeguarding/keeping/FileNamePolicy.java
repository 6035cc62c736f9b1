package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;

/** A file is kept by a name as long as it is kept, whatever goes before it. */
final class FileNamePolicy {
  private FileNamePolicy() {}

  /** Once, and without the name where the file's own erasure is decided. */
  static List<FileEvent> keep(FileState state, KeepName c, LocalDate today) {
    Stage stage = state.erasure().stage();
    boolean going = stage == Stage.AGREED || stage == Stage.ERASED;
    FileId file = c.file();
    return state.named()
        ? List.of()
        : List.of(new NameKept(file.mark(), file.subject(), today, going ? null : c.name()));
  }
}
