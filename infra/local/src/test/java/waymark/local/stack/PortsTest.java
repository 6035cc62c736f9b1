package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;

class PortsTest {
  private static final List<String> NAMES = List.of("broker", "mail");
  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void emptyHome() {
    home = new Home(folder, folder.resolve("home"));
  }

  @Test
  void ports_chosen_at_the_first_start_are_kept() {
    assertThat(Ports.choose(home, NAMES)).isEmpty();
    int broker = Ports.kept(home).of("broker");

    assertThat(Ports.choose(home, NAMES)).isEmpty();

    assertThat(Ports.kept(home).of("broker")).isEqualTo(broker);
    assertThat(Ports.kept(home).of("mail")).isNotEqualTo(broker);
  }

  @Test
  void a_kept_port_taken_meanwhile_is_chosen_anew_and_said() throws IOException {
    Ports.choose(home, NAMES);
    int before = Ports.kept(home).of("broker");
    try (var other = new ServerSocket(before, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.choose(home, NAMES))
          .singleElement()
          .asString()
          .contains(String.valueOf(other.getLocalPort()), "broker now uses");
    }
    assertThat(Ports.kept(home).of("broker")).isNotEqualTo(before);
  }

  @Test
  void a_gateway_port_that_is_taken_is_named_with_how_to_change_it() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> Ports.keepGateway(home, port))
          .isInstanceOf(CannotContinue.class)
          .hasMessageContainingAll("Port " + port, "WAYMARK_PORT=");
    }
  }

  @Test
  void a_damaged_file_of_ports_is_mended() {
    OwnerOnly.write(home.ports(), "broker=abc\nmail=\n");

    Ports.choose(home, NAMES);

    assertThat(Ports.kept(home).of("broker")).isPositive();
  }

  @Test
  void before_any_start_the_sentence_says_how_to_start() {
    assertThatThrownBy(() -> Ports.kept(home).of("broker")).hasMessageContaining("./waymark start");
  }

  @Test
  void a_port_that_is_no_port_gets_a_sentence() {
    assertThat(Start.gatewayPort(Map.of())).isEqualTo(8080);
    for (String wrong : List.of("0", "70000", "http", "")) {
      assertThatThrownBy(() -> Start.gatewayPort(Map.of("WAYMARK_PORT", wrong)))
          .isInstanceOf(CannotContinue.class)
          .hasMessageContaining("WAYMARK_PORT");
    }
  }
}
