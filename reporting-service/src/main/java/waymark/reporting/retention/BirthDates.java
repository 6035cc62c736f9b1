package waymark.reporting.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.ledger.access.Scope;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.SealBroken;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;
import waymark.reporting.pupils.PupilRows;

/**
 * Dates of birth of pupils of some schools, opened batch by batch and never kept: what is kept is
 * the year, so that a date is opened once, and again only in the years about which it decides.
 */
@Component
class BirthDates {
  private static final int BATCH = 1_000;
  private final BirthYears years = new BirthYears();
  private final PupilRows pupils;
  private final Keys keys;

  BirthDates(PupilRows pupils, @Qualifier("caseKeys") Keys keys) {
    this.pupils = pupils;
    this.keys = keys;
  }

  /**
   * @param lastYear who was born in a later one is passed over
   * @param each gets a pupil and when they were born; empty where it cannot be read now
   */
  void forEach(Scope scope, int lastYear, BiConsumer<UUID, Optional<LocalDate>> each) {
    Map<UUID, Sealed> batch = new HashMap<>();
    pupils.particulars(
        scope,
        (pupil, said) -> {
          JsonNode born = said.last("dateOfBirth");
          if (born != null) {
            Sealed date = SealedJson.read(born);
            Integer year = years.of(pupil, date);
            if (year == null || year <= lastYear) {
              batch.put(pupil, date);
            }
          }
          if (batch.size() == BATCH) {
            open(batch, lastYear, each);
          }
        });
    open(batch, lastYear, each);
  }

  private void open(
      Map<UUID, Sealed> batch, int lastYear, BiConsumer<UUID, Optional<LocalDate>> each) {
    List<String> needed = new ArrayList<>();
    batch.values().forEach(sealed -> needed.add(sealed.key()));
    keys.ready(needed);
    batch.forEach((pupil, sealed) -> {
      if (keys.erased(sealed.key())) {
        years.forget(pupil);
        return;
      }
      Optional<LocalDate> born = opened(sealed);
      born.ifPresent(date -> years.keep(pupil, sealed, date.getYear()));
      if (born.isEmpty() || born.get().getYear() <= lastYear) {
        each.accept(pupil, born);
      }
    });
    batch.clear();
  }

  /** Empty also where what is sealed is no date: one of many takes nobody else off the list. */
  private Optional<LocalDate> opened(Sealed date) {
    try {
      return keys.open(date).map(LocalDate::parse);
    } catch (SealBroken | DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
