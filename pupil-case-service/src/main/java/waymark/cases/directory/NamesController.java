package waymark.cases.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Problem;

/**
 * What members of staff are called, for the service that shows who did what. It asks for each
 * answer and keeps none; so it needs no key, and who was erased has no name there.
 */
@RestController
class NamesController {
  private static final int MOST = 100;

  private final DirectoryView view;

  NamesController(DirectoryView view) {
    this.view = view;
  }

  /**
   * @param names by person; those who have none are left out
   */
  record StaffNames(Map<UUID, String> names) {}

  @GetMapping("/internal/names")
  @InternalClient("names")
  @NamesNoPupil("staff, to a service")
  StaffNames of(@RequestParam List<UUID> people) {
    if (people.size() > MOST) {
      throw Problem.invalid("/people", "Ask for 100 people at most.");
    }
    Map<UUID, String> found = new TreeMap<>();
    for (UUID person : people) {
      view.name(person).ifPresent(name -> found.put(person, name));
    }
    return new StaffNames(found);
  }
}
