package waymark.ledger.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.StampedLock;

/**
 * Stands between a client and a mongod, and loses what it is told to lose of the inserts that pass.
 * A loss cuts the connection, as it would on a network.
 */
public final class TestProxy implements AutoCloseable {

  /** A BSON element of type string called insert: the first of that command. */
  private static final String INSERT = "\u0002insert\0";

  /** The same into a ledger's own collection: length and name. */
  private static final String INSERT_COMMITS = INSERT + "\u0008\0\0\0commits\0";

  private final ServerSocket listening;
  private final int target;
  private final AtomicInteger requestsToLose = new AtomicInteger();
  private final AtomicInteger repliesToLose = new AtomicInteger();
  private final AtomicInteger connectionsToCut = new AtomicInteger();
  private final AtomicInteger repliesLost = new AtomicInteger();
  private final AtomicInteger inserts = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Barrier passage = new Barrier();
  private final Barrier air = new Barrier();

  /** Whoever has not passed when it is shut waits until it is opened. */
  private static final class Barrier {
    private final StampedLock lock = new StampedLock();
    private long shut;

    synchronized void shut() {
      shut = shut == 0 ? lock.writeLock() : shut;
    }

    synchronized void open() {
      if (shut != 0) {
        lock.unlockWrite(shut);
        shut = 0;
      }
    }

    void pass() {
      lock.unlockRead(lock.readLock());
    }
  }

  /** A proxy before the mongod at this loopback port. */
  public TestProxy(int target) {
    this.target = target;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** Connection string of what stands behind the proxy. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?directConnection=true&retryWrites=false"
        .formatted(listening.getLocalPort());
  }

  /** The next insert does not arrive. */
  public void loseNextRequest() {
    requestsToLose.incrementAndGet();
  }

  /** The next insert of commits is carried out, its answer does not arrive. */
  public void loseNextReply() {
    repliesToLose.incrementAndGet();
  }

  /** The next insert of commits arrives, and the connection is cut before it is answered. */
  public void cutAfterNextRequest() {
    connectionsToCut.incrementAndGet();
  }

  /** Holds inserts back until {@link #release}. */
  public void hold() {
    passage.shut();
  }

  /** How many inserts of commits are held back. */
  public int held() {
    return waiting.get();
  }

  /** Lets go what is held, and holds no more. */
  public void release() {
    passage.open();
  }

  /** From now on nothing passes either way, as where a network is cut and tells nobody. */
  public void cut() {
    air.shut();
  }

  /** Mends it: what was on its way arrives, late. */
  public void heal() {
    air.open();
  }

  /** How many answers to inserts of commits did not arrive. */
  public int repliesLost() {
    return repliesLost.get();
  }

  /** How many inserts came this way. */
  public int inserts() {
    return inserts.get();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    release();
    heal();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        connect(listening.accept());
      } catch (IOException e) {
        // Closed; or one connection came to nothing, and the next is as good as any.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      Set<Integer> lost = ConcurrentHashMap.newKeySet();
      Thread.ofVirtual().start(() -> pass(client, server, frame -> request(frame, lost, server)));
      Thread.ofVirtual().start(() -> pass(server, client, frame -> reply(frame, lost)));
    } catch (IOException e) {
      client.close(); // As where nothing listens.
    }
  }

  private interface Gate {
    boolean passes(byte[] frame) throws IOException;
  }

  private boolean request(byte[] frame, Set<Integer> lost, Socket server) throws IOException {
    String text = new String(frame, StandardCharsets.ISO_8859_1);
    if (!text.contains(INSERT)) {
      return true;
    }
    boolean commits = text.contains(INSERT_COMMITS);
    inserts.incrementAndGet();
    waiting.addAndGet(commits ? 1 : 0);
    passage.pass();
    waiting.addAndGet(commits ? -1 : 0);
    if (commits && take(repliesToLose)) {
      repliesLost.incrementAndGet();
      lost.add(ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    }
    if (commits && take(connectionsToCut)) {
      server.getOutputStream().write(frame);
      server.getOutputStream().flush();
      return false;
    }
    return !take(requestsToLose);
  }

  private static boolean reply(byte[] frame, Set<Integer> lost) {
    return !lost.contains(ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(8));
  }

  private static boolean take(AtomicInteger losses) {
    return losses.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }

  private void pass(Socket from, Socket to, Gate gate) {
    try (from;
        to) {
      var in = new DataInputStream(from.getInputStream());
      while (true) {
        int length = Integer.reverseBytes(in.readInt());
        var frame = new byte[length];
        ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
        in.readFully(frame, 4, length - 4);
        air.pass();
        if (!gate.passes(frame)) {
          return;
        }
        to.getOutputStream().write(frame);
        to.getOutputStream().flush();
      }
    } catch (IOException e) {
      // One end has gone, so the other goes.
    }
  }
}
