package waymark.cases.directory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Callers;
import waymark.ledger.http.Problem;

/**
 * Where members of staff get e-mails, for the service that sends them. It asks before each and
 * keeps none; so it needs no key, and an address that was changed or erased is used no more.
 */
@RestController
class AddressesController {
  private static final int MOST = 100;

  private final DirectoryView view;
  private final Callers callers;
  private final MayBeTold mayBeTold;

  AddressesController(DirectoryView view, Callers callers, MayBeTold mayBeTold) {
    this.view = view;
    this.callers = callers;
    this.mayBeTold = mayBeTold;
  }

  /**
   * @param before a position of the directory: the addresses as they stood before what was recorded
   *     there, so that no change hides itself; absent for those of now
   * @param about the stream of what they are to be told of, where its message does not say to whom;
   *     absent where it does
   */
  record AddressesForm(List<UUID> people, @Nullable Long before, @Nullable String about) {}

  /**
   * @param addresses by person; those who have none are left out, and in the same way those who may
   *     not be told
   */
  record Addresses(Map<UUID, String> addresses) {}

  @PostMapping("/internal/addresses")
  @InternalClient("addresses")
  @NamesNoPupil("where staff are written to, to the service that writes")
  Addresses of(@RequestBody AddressesForm form) {
    // Of a directory half read, an older address or none would be taken for the one that stood.
    callers.requireDirectoryRead();
    if (form.people().size() > MOST) {
      throw Problem.invalid("/people", "Ask for 100 people at most.");
    }
    long before = form.before() == null ? Long.MAX_VALUE : form.before();
    Map<UUID, String> found = new TreeMap<>();
    for (UUID person : form.people()) {
      if (form.about() == null || mayBeTold.of(person, form.about())) {
        view.emailBefore(person, before).ifPresent(address -> found.put(person, address));
      }
    }
    return new Addresses(found);
  }
}
