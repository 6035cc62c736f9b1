package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/** The ports on which the parts are operated and measured: for nobody who comes from elsewhere. */
public record ManagementPorts(Stack stack) {
  private static final int PATIENCE_MILLIS = 2_000;

  public List<Check> checks() {
    return Stream.concat(Stream.of(Doorstep.GATEWAY), Endpoints.SERVICES.stream())
        .map(part ->
            new Check(
                "the management port of " + part + " is not reached from another machine",
                () -> closed(part)))
        .toList();
  }

  /** At none of the addresses under which others find this machine, where it has any. */
  private void closed(String part) throws IOException {
    int port = stack.part(part + Endpoint.MANAGEMENT).getPort();
    for (var each : NetworkInterface.networkInterfaces().toList()) {
      for (var own : each.inetAddresses().filter(at -> !at.isLoopbackAddress()).toList()) {
        expect(!isOpen(own, port), "it is open at " + own.getHostAddress());
      }
    }
  }

  private static boolean isOpen(InetAddress at, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(at, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
