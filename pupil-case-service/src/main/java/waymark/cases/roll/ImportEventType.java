package waymark.cases.roll;

import waymark.cases.publishing.StoredType;

/** How the events of an import are stored. */
public enum ImportEventType implements StoredType {
  ROLL_RECEIVED("roll-received", ImportEvent.RollReceived.class),
  ROLL_DATED("roll-dated", ImportEvent.RollDated.class),
  COLUMNS_MAPPED("roll-columns-mapped", ImportEvent.ColumnsMapped.class),
  IMPORT_STARTED("roll-import-started", ImportEvent.ImportStarted.class),
  MOVES_AGREED("roll-moves-agreed", ImportEvent.MovesAgreed.class),
  ARRIVALS_AWAITED("roll-arrivals-awaited", 2, ImportEvent.ArrivalsAwaited.class),
  IMPORT_FINISHED("roll-import-finished", ImportEvent.ImportFinished.class),
  REVERSAL_STARTED("roll-reversal-started", ImportEvent.ReversalStarted.class),
  PUPILS_LEFT_AS_IMPORTED("roll-pupils-left-as-imported", ImportEvent.PupilsLeftAsImported.class),
  IMPORT_REVERSED("roll-import-reversed", ImportEvent.ImportReversed.class),
  IMPORT_DISCARDED("roll-import-discarded", ImportEvent.ImportDiscarded.class);

  private final Form form;

  ImportEventType(String name, Class<? extends ImportEvent> event) {
    this(name, 1, event);
  }

  ImportEventType(String name, int version, Class<? extends ImportEvent> event) {
    form = new Form(name, version, event);
  }

  @Override
  public Form form() {
    return form;
  }
}
