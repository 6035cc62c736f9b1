package waymark.cases.directory;

/** Something the trust administrator asks of one school, person or policy item. */
public sealed interface DirectoryCommand
    permits ListSchool,
        ChangeSchool,
        AddPerson,
        AddFirstAdministrator,
        CorrectPerson,
        ConfirmSignIn,
        TakeBackSignIn,
        RecordAdministratorCameIn,
        MakeAdministratorCode,
        TakeAdministration,
        SetPersonEmail,
        GrantRole,
        ChangeGrant,
        WithdrawRole,
        PlacePersonHold,
        LiftPersonHold,
        RequestPersonErasure,
        DeclinePersonErasure,
        ApprovePersonErasure,
        RecordPersonErased,
        CorrectPolicy {
  /** The stream it is decided on. */
  String stream();
}
