package waymark.cases.directory;

import java.time.LocalDate;

/** Something the trust decided about its schools, its people or its policy data. */
public sealed interface DirectoryEvent
    permits SchoolListed,
        PersonAdded,
        PersonCorrected,
        PersonEmailSet,
        RoleGranted,
        GrantChanged,
        RoleWithdrawn,
        PersonHoldPlaced,
        PersonHoldLifted,
        SignInProposed,
        SignInTakenBack,
        AdministratorCameIn,
        AdministratorCodeMade,
        PersonErasureRequested,
        PersonErasureDeclined,
        PersonErasureApproved,
        PersonErased,
        PolicyCorrected {
  /** The stream of the directory's ledger that it belongs to. */
  String stream();

  LocalDate occurredOn();
}
