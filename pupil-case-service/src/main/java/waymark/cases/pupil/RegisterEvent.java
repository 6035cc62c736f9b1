package waymark.cases.pupil;

/** What the SENCO decides about a pupil's place on the SEN register. */
public sealed interface RegisterEvent extends PupilEvent
    permits ProposalDeclined,
        PlacedOnRegister,
        ProvisionChanged,
        NeedsRanked,
        ParentsTold,
        RemovedFromRegister,
        RegisterEntryCorrected {}
