package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.SCHOOL;
import static waymark.cases.register.Pupils.after;
import static waymark.cases.register.Pupils.joined;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFile;
import waymark.ledger.access.Scope;

/** What a preview shows to whom. */
class ImportSightTest {
  private static final UUID OTHER_SCHOOL = UUID.randomUUID();
  private final RowViews views = new RowViews(_ -> after(joined()));

  @Test
  void ofAnotherSchoolsPupilAPreviewTellsOnlyWhichFieldsDiffer() {
    RowView row = views.of(mover(), OTHER_SCHOOL, sight(OTHER_SCHOOL));
    assertThat(row.pupil()).isNull();
    assertThat(row.changes())
        .containsExactly(
            new RowView.Change("surname", null, "Vrandelow"),
            new RowView.Change("dateOfBirth", null, null));
    assertThat(row.toString()).doesNotContain("Quillfeather", "6B", "2015");
  }

  @Test
  void whoImportsForThatSchoolTooSeesWhatTheCaseSays() {
    RowView row = views.of(mover(), OTHER_SCHOOL, sight(SCHOOL));
    assertThat(row.pupil()).isEqualTo(PUPIL);
    assertThat(row.changes().getFirst().from()).isEqualTo("Quillfeather");
  }

  @Test
  void withoutSenRightsTheSampleShowsOnlyColumnsKnownToHoldSomethingElse() {
    var table =
        new RollFile.Table(
            ',', 1, List.of("UPN", "SEND code", "SEN"), List.of(List.of("A1", "K", "K")));
    Map<String, RollField> mapping =
        Map.of("UPN", RollField.UPN, "SEND code", RollField.IGNORE, "SEN", RollField.SEN_PROVISION);
    assertThat(ImportViews.sample(table, mapping, false)).containsExactly(List.of("A1", "", ""));
    assertThat(ImportViews.hidden(table, mapping, false)).containsExactly("SEND code", "SEN");
    assertThat(ImportViews.hidden(table, mapping, true)).isEmpty();
    assertThat(ImportViews.sample(table, mapping, true)).containsExactly(List.of("A1", "K", "K"));
  }

  @Test
  void aRefusedRowCountsAsAProblemAndAsNothingElse() {
    ImportCounts planned = ImportCounts.NONE.plus(RowKind.MOVER, true, true);
    assertThat(planned.refused(mover()))
        .isEqualTo(ImportCounts.NONE.plus(RowKind.PROBLEM, false, false));
  }

  private static ImportAccess.Sight sight(UUID school) {
    return new ImportAccess.Sight(false, new Scope.Schools(Set.of(school)));
  }

  private static RowOutcome mover() {
    RollRow row =
        new RollRow(
            2,
            joined().upn(),
            null,
            new Name("Vrandelow", "Noa", null, null, null),
            null,
            null,
            null,
            null,
            false,
            List.of(),
            new Proposal(Provision.SEN_SUPPORT, List.of(), null),
            List.of(),
            List.of(),
            List.of());
    return new RowOutcome(
        row, RowKind.MOVER, PUPIL, SCHOOL, List.of("surname", "dateOfBirth"), true, List.of());
  }
}
