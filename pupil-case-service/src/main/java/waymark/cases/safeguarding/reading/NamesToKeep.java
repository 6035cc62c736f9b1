package waymark.cases.safeguarding.reading;

import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryStreams;
import waymark.cases.pupil.PupilStream;
import waymark.cases.safeguarding.keeping.KeepName;

/** What a file has to say itself once the record is erased of whom it is about. */
@Component
public class NamesToKeep {
  private final FileIds ids;
  private final Children children;
  private final StaffNames staff;

  NamesToKeep(FileIds ids, Children children, StaffNames staff) {
    this.ids = ids;
    this.children = children;
    this.staff = staff;
  }

  /**
   * @param record the stream that is about to be erased: a pupil's, or a person's of the directory
   */
  public KeepName of(String record) {
    return PupilStream.pupil(record)
        .map(pupil -> new KeepName(ids.ofChild(pupil), children.toKeep(pupil)))
        .or(() ->
            DirectoryStreams.person(record)
                .map(person -> new KeepName(ids.ofStaff(person), staff.toKeep(person))))
        .orElseThrow();
  }
}
