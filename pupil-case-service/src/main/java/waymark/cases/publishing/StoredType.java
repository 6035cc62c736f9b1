package waymark.cases.publishing;

/** A kind of stored event: the name and version under which it stands in a ledger for ever. */
public interface StoredType {
  /** The name, unique within this service. */
  String storedName();

  /** The version that is written now; all up to it are read. */
  int version();

  /** The event it is read as. */
  Class<?> event();
}
