package waymark.cases.safeguarding.web;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.web.Service;

/** The service over HTTP on a real database, with one trust for all the tests of a class. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class WithATrust {
  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort int port;
  @Autowired PupilCommands commands;
  SafeguardingTrust there;

  @BeforeAll
  void aTrust() {
    there = new SafeguardingTrust(port, commands);
  }
}
