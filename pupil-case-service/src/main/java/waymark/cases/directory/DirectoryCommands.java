package waymark.cases.directory;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.feed.View;
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
    Appended appended = sendOnly(command, origin);
    await(appended.position());
    return appended;
  }

  /** For one of many rows: the sender waits once, after the last. */
  Appended sendOnly(DirectoryCommand command, CommandOrigin origin) {
    try {
      return directory.commands().send(command, origin);
    } catch (AggregateNotFoundException none) {
      throw Problem.notFound();
    }
  }

  void await(long position) {
    topic.await(position, DirectoryFeed.AT_MOST);
  }
}
