package waymark.ledger.feed;

import com.mongodb.client.MongoClients;
import java.io.File;
import java.time.Duration;
import java.util.List;
import waymark.ledger.testing.Ended;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** A reader in a process of its own, so that it can die. */
final class FeedProcess {
  private FeedProcess() {}

  /** Runs until the position is reached, and then a rebuild where one is asked for. */
  public static void main(String[] args) {
    try (var client = MongoClients.create(args[2]);
        var feed =
            new Feed(
                "letters",
                new Topic(args[0], args[1]),
                client.getDatabase(args[3]),
                List.of(Letters.PLAIN))) {
      feed.start();
      if (!feed.await(Long.parseLong(args[4]), Duration.ofMinutes(4))) {
        throw new IllegalStateException("did not get there: " + feed.health());
      }
      if (args[5].equals("rebuild")) {
        Rebuild.of(feed);
      }
    }
  }

  /** Its exit status: 137 where it died at the crash point. */
  static int run(Reader reader, String crashAt, long position, String then) throws Exception {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    File out = File.createTempFile("feed-process", ".log");
    try {
      return Ended.status(
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-XX:TieredStopAtLevel=1",
                  "-Dwaymark.crash-at=" + crashAt,
                  "-cp",
                  classpath,
                  FeedProcess.class.getName(),
                  TestKafka.bootstrap(),
                  reader.topic.name(),
                  TestMongo.uri(),
                  reader.databaseName,
                  "" + position,
                  then)
              .redirectErrorStream(true)
              .redirectOutput(out)
              .start());
    } finally {
      out.delete();
    }
  }
}
