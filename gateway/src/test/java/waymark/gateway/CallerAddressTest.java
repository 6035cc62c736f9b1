package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1,192.0.2.1",
    "192.0.2.1:4711,192.0.2.1",
    "[2001:db8::1]:443,20010db800000000",
    "[2001:db8::1],20010db800000000",
    "2001:db8::ffff:2,20010db800000000"
  })
  void a_port_makes_no_other_caller(String stated, String counted) {
    assertThat(CallerAddress.of(stated)).isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "192.0.2.1:", "192.0.2.1:x", "_hidden", "[x]:1"})
  void what_is_no_address_is_counted_together(String stated) {
    assertThat(CallerAddress.of(stated)).isEqualTo(CallerAddress.of("nonsense"));
  }

  @Test
  void who_viewed_what_is_recorded_with_the_address_alone() {
    assertThat(CallerAddress.alone("192.0.2.1:4711")).isEqualTo("192.0.2.1");
  }
}
