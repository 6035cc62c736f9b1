package waymark.cases.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;

/** The codes that operators made past the administrators: for these to see. */
@RestController
class AdministratorCodesController {
  private final AdministratorCodes codes;
  private final DirectoryView view;

  AdministratorCodesController(AdministratorCodes codes, DirectoryView view) {
    this.codes = codes;
    this.view = view;
  }

  /**
   * @param usedBy whom it made trust administrator; null where nobody has used it
   * @param name theirs; null where they are erased
   */
  record MadeCode(
      UUID code,
      LocalDate on,
      String reason,
      Instant until,
      @Nullable UUID usedBy,
      @Nullable String name) {}

  record MadeCodes(List<MadeCode> codes) {}

  @GetMapping("/api/directory/administrator-codes")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @NamesNoPupil("codes, and members of staff")
  MadeCodes codes() {
    List<GivenGrant> grants = view.granted(Roles.TRUST_ADMINISTRATOR);
    return new MadeCodes(codes.all().stream().map(each -> shown(each, grants)).toList());
  }

  private MadeCode shown(AdministratorCodes.Made made, List<GivenGrant> grants) {
    Optional<UUID> usedBy =
        grants.stream()
            .filter(grant -> grant.grant().equals(made.grant()))
            .map(GivenGrant::person)
            .findFirst();
    return new MadeCode(
        made.code(),
        made.on(),
        made.reason(),
        made.until(),
        usedBy.orElse(null),
        usedBy.flatMap(view::name).orElse(null));
  }
}
