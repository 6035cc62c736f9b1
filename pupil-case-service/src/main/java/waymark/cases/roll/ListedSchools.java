package waymark.cases.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.directory.ListedSchool;
import waymark.cases.rollfile.SchoolCode;

/** The trust's schools as the directory lists them. */
@Component
final class ListedSchools implements TrustSchools {
  private final DirectoryView directory;

  ListedSchools(DirectoryView directory) {
    this.directory = directory;
  }

  @Override
  public List<UUID> all() {
    return directory.schools().stream().map(ListedSchool::id).toList();
  }

  @Override
  public Optional<SchoolCode> code(UUID school) {
    return directory
        .school(school)
        .map(s -> new SchoolCode(s.laCode(), s.establishment(), s.name()));
  }

  @Override
  public Optional<UUID> withCode(String la, String establishment) {
    return directory.school(la, establishment).map(ListedSchool::id);
  }
}
