package waymark.cases.roll;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TemporaryFiles;

/** What imports are tried on: a database whose every command is counted, and a folder. */
@TestConfiguration
class ImportSurroundings {
  static final AtomicLong ROUND_TRIPS = new AtomicLong();
  private static final MongodProcess MONGOD = new MongodProcess();
  private static final Path FOLDER = TemporaryFiles.directory("roll");

  static void settings(DynamicPropertyRegistry registry) {
    registry.add("waymark.staging-dir", () -> staging().toString());
    registry.add("waymark.mongodb-uri", MONGOD::uri);
    registry.add("waymark.keys-uri", MONGOD::uri);
    registry.add("waymark.safeguarding.mongodb-uri", MONGOD::uri);
    registry.add("waymark.rings.safeguarding.keys-uri", MONGOD::uri);
  }

  static Path staging() {
    return FOLDER.resolve("staging");
  }

  /** Ends behind whoever uses it. */
  @Bean(destroyMethod = "close")
  MongodProcess countedDatabase() {
    return MONGOD;
  }

  /** Every command that the service sends to its database goes through here. */
  @Bean
  @Primary
  MongoClient countedClient(MongodProcess database) {
    CommandListener counter =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            // A publisher looks every second too: the slower the machine, the more looks.
            if (!Thread.currentThread().getName().startsWith("publisher-")) {
              ROUND_TRIPS.incrementAndGet();
            }
          }
        };
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(database.uri()))
            .addCommandListener(counter)
            .build());
  }

  /** Made once, by the first test: the service has to run before people come. */
  @Bean
  @Lazy
  ImportTrust importTrust(@Value("${local.server.port}") int port) {
    return new ImportTrust(port);
  }
}
