package waymark.ledger.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;

/** A real mongod, a replica set of one, started once for the tests of this JVM. */
public final class TestMongo {

  private static final class Started {
    static final MongodProcess MONGOD = new MongodProcess();
    static final MongoClient CLIENT = MongoClients.create(MONGOD.uri());

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(MONGOD::close));
    }
  }

  private TestMongo() {}

  /** Connection string of the primary. */
  public static String uri() {
    return Started.MONGOD.uri();
  }

  /** Port on the loopback address, for what stands between client and server. */
  public static int port() {
    return Started.MONGOD.port();
  }

  /** A client shared by the tests; not to be closed. */
  public static MongoClient client() {
    return Started.CLIENT;
  }

  /** A database name no other test uses. */
  public static String database(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
