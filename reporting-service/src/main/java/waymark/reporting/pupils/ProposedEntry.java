package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.reporting.register.Need;

/**
 * An entry that a school's own system proposes.
 *
 * @param seq the last event of the pupil's stream in it, to be sent with the answer to the proposal
 * @param start when the need was first met, where the file says so
 * @param source the import that found it
 */
public record ProposedEntry(
    UUID pupil,
    long seq,
    @Nullable PupilName name,
    NameState nameState,
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable String provision,
    List<Need> needs,
    @Nullable LocalDate start,
    String source) {

  static ProposedEntry of(FoundRow found, NameIndex names) {
    PupilRow row = found.row();
    IndexedName name = names.of(found.pupil());
    var proposal = Objects.requireNonNull(Proposal.read(row.proposed()), "proposed");
    JsonNode source = row.proposals().last("import");
    return new ProposedEntry(
        found.pupil(),
        found.seq(),
        name == null ? null : name.name(),
        names.stateOf(found.pupil()),
        row.home(),
        row.yearGroup(),
        proposal.provision(),
        proposal.needs(),
        proposal.start(),
        source == null ? "" : source.stringValue());
  }
}
