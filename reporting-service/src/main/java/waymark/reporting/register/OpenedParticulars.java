package waymark.reporting.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import waymark.ledger.access.Scope;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.SealBroken;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilRows;
import waymark.reporting.pupils.Said;

/** Opens what a file tells of pupils beside the register, for that file alone: nothing is kept. */
@Component
class OpenedParticulars {
  private static final int BATCH = 1_000;
  private final PupilRows rows;
  private final Keys keys;

  OpenedParticulars(PupilRows rows, @Qualifier("caseKeys") Keys keys) {
    this.rows = rows;
    this.keys = keys;
  }

  /** Nothing of a pupil who is at a school outside the scope by now, or who was erased. */
  Map<UUID, Particulars> of(List<RegisterLine> lines, Scope scope) {
    List<UUID> pupils =
        lines.stream()
            .filter(line -> line.nameState() != NameState.WITHHELD)
            .map(RegisterLine::pupil)
            .toList();
    Map<UUID, Particulars> opened = new HashMap<>();
    for (int at = 0; at < pupils.size(); at += BATCH) {
      Map<UUID, Said> sealed = new HashMap<>();
      rows.particulars(pupils.subList(at, Math.min(at + BATCH, pupils.size())), scope, sealed::put);
      open(sealed, opened);
    }
    return opened;
  }

  private void open(Map<UUID, Said> sealed, Map<UUID, Particulars> opened) {
    List<String> needed = new ArrayList<>();
    sealed.values().forEach(said -> sealed(said, "upn").map(Sealed::key).ifPresent(needed::add));
    keys.ready(needed);
    sealed.forEach((pupil, said) -> {
      JsonNode taught = said.last("className");
      opened.put(
          pupil,
          new Particulars(
              text(said, "upn"),
              text(said, "dateOfBirth"),
              taught == null ? null : taught.stringValue()));
    });
  }

  /** Null also where it does not open: one of many takes nobody the file. */
  private @Nullable String text(Said said, String field) {
    try {
      return sealed(said, field).flatMap(keys::open).orElse(null);
    } catch (SealBroken altered) {
      return null;
    }
  }

  private static Optional<Sealed> sealed(Said said, String field) {
    try {
      return Optional.ofNullable(said.last(field)).map(SealedJson::read);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
