package waymark.cases.safeguarding.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryStreams;
import waymark.cases.directory.PersonAdded;
import waymark.cases.directory.PersonCorrected;
import waymark.cases.directory.PersonName;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.publishing.DirectoryEventType;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.pupil.Words;
import waymark.ledger.store.EventCodec;

/** How the directory's own ledger calls people, also where its view has not read that yet. */
@Component
public class DirectoryNames {
  private final ServiceLedger directory;
  private final EventCodec codec;

  DirectoryNames(ServiceLedger directory) {
    this.directory = directory;
    this.codec = new StoredEvents(directory.keys(), List.of(DirectoryEventType.values()));
  }

  /** Empty where their key is gone, and for an id that is nobody's there. */
  public Optional<Words> of(UUID person) {
    String stream = DirectoryStreams.person(person);
    return directory.store().stream(stream).stream()
        .flatMap(commit -> commit.read().events().stream())
        .map(event -> codec.decode(stream, event))
        .flatMap(DirectoryNames::name)
        .reduce((_, last) -> last)
        .filter(name -> !name.equals(PersonName.UNAVAILABLE))
        .map(name -> new Words(name.text()));
  }

  private static Stream<PersonName> name(Object event) {
    return switch (event) {
      case PersonAdded added -> Stream.of(added.name());
      case PersonCorrected corrected -> Stream.of(corrected.name());
      default -> Stream.empty();
    };
  }
}
