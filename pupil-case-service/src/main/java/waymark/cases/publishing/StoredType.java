package waymark.cases.publishing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of stored event: the name and version under which it stands in a ledger for ever. */
public interface StoredType {
  Form form();

  /**
   * How it is stored.
   *
   * @param name unique within this service
   * @param version that is written now; all up to it are read
   * @param event it is read as
   */
  record Form(String name, int version, Class<?> event) {}

  default String storedName() {
    return form().name();
  }

  default int version() {
    return form().version();
  }

  default Class<?> event() {
    return form().event();
  }

  static <T extends StoredType> Map<String, T> byName(T[] types) {
    return Stream.of(types).collect(Collectors.toMap(StoredType::storedName, Function.identity()));
  }
}
