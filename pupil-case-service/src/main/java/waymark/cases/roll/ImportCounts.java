package waymark.cases.roll;

/**
 * What an import would do, or did.
 *
 * @param rows of the file
 * @param proposals register entries proposed
 * @param history pupils whose SEN history was not known before
 */
public record ImportCounts(
    int rows,
    int joiners,
    int leavers,
    int movers,
    int changes,
    int unchanged,
    int problems,
    int proposals,
    int history) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  ImportCounts plus(RowKind kind, boolean newSen, boolean proposed) {
    return new ImportCounts(
        rows + (kind == RowKind.LEAVER ? 0 : 1),
        joiners + (kind == RowKind.JOINER ? 1 : 0),
        leavers + (kind == RowKind.LEAVER ? 1 : 0),
        movers + (kind == RowKind.MOVER ? 1 : 0),
        changes + (kind == RowKind.CHANGE ? 1 : 0),
        unchanged + (kind == RowKind.UNCHANGED ? 1 : 0),
        problems + (kind == RowKind.PROBLEM ? 1 : 0),
        proposals + (newSen && proposed ? 1 : 0),
        history + (newSen ? 1 : 0));
  }

  /** For those who may not see SEN history: nothing tells that there is any. */
  ImportCounts withoutSen() {
    return new ImportCounts(rows, joiners, leavers, movers, changes, unchanged, problems, 0, 0);
  }

  /** A row that counted as something, but a rule stood against it: it is a problem instead. */
  ImportCounts refused(RowOutcome row) {
    return new ImportCounts(
        rows,
        joiners - (row.kind() == RowKind.JOINER ? 1 : 0),
        leavers,
        movers - (row.kind() == RowKind.MOVER ? 1 : 0),
        changes - (row.kind() == RowKind.CHANGE ? 1 : 0),
        unchanged - (row.kind() == RowKind.UNCHANGED ? 1 : 0),
        problems + 1,
        proposals - (row.newSen() && row.row().proposal() != null ? 1 : 0),
        history - (row.newSen() ? 1 : 0));
  }

  /** An import cut off for good: what it did not come to is left out. */
  ImportCounts cutOff(ImportCounts done) {
    int left =
        joiners
            + leavers
            + movers
            + changes
            - done.joiners
            - done.leavers
            - done.movers
            - done.changes;
    return new ImportCounts(
        rows,
        done.joiners,
        done.leavers,
        done.movers,
        done.changes,
        unchanged,
        problems + Math.max(0, left),
        done.proposals,
        done.history);
  }

  /** A file that turned out not to be the whole roll: nobody leaves. */
  ImportCounts withoutLeavers() {
    return new ImportCounts(
        rows, joiners, 0, movers, changes, unchanged, problems, proposals, history);
  }

  /** How many rows and leavers an import has to go through. */
  int steps() {
    return rows + leavers;
  }
}
