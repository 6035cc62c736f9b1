package waymark.cases.directory;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.SentBy;
import waymark.ledger.feed.View;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Sends commands to the directory, and waits a moment so that the sender then reads them. */
@Component
public class DirectoryCommands {
  private final ServiceLedger directory;
  private final View topic;

  DirectoryCommands(ServiceLedger directory, View directoryTopic) {
    this.directory = directory;
    this.topic = directoryTopic;
  }

  public Appended send(DirectoryCommand command, CommandOrigin origin) {
    return send(command, null, origin);
  }

  /**
   * As {@link #send(DirectoryCommand, CommandOrigin)}, decided on what was seen.
   *
   * @throws ChangedSince when the school or person has changed since
   */
  public Appended send(DirectoryCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    Appended appended = sent(command, seen, origin);
    await(appended.position());
    return appended;
  }

  /** For one of many rows: the sender waits once, after the last. */
  Appended sendOnly(DirectoryCommand command, CommandOrigin origin) {
    return sent(command, null, origin);
  }

  private Appended sent(
      DirectoryCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    SentBy sender = new SentBy(null, seen == null ? null : seen.seq());
    try {
      return directory
          .commands()
          .send(new GenericCommandMessage<>(command, sender.asMetadata()), origin);
    } catch (AggregateNotFoundException none) {
      throw Problem.notFound();
    }
  }

  void await(long position) {
    topic.await(position, DirectoryFeed.AT_MOST);
  }
}
