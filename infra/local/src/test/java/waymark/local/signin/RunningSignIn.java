package waymark.local.signin;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.local.stack.Home;
import waymark.local.testing.FreePorts;

/** The sign-in as the launcher starts it, in this process. */
record RunningSignIn(ConfigurableApplicationContext context, String address)
    implements AutoCloseable {
  static RunningSignIn start(Home home, String gateway, String pupilCase, String code) {
    int port = FreePorts.next();
    String address = "http://localhost:" + port;
    var context =
        SpringApplication.run(
            SignInApplication.class,
            "--server.port=" + port,
            "--WAYMARK_SIGN_IN_ISSUER=" + address,
            "--WAYMARK_SIGN_IN_ACCOUNTS=" + home.signInAccounts(),
            "--WAYMARK_SIGN_IN_KEY=" + home.secret("sign-in.jwk"),
            "--WAYMARK_SIGN_IN_DEMO=" + code.isEmpty(),
            "--WAYMARK_GATEWAY_URL=" + gateway,
            "--WAYMARK_GATEWAY_CLIENT_SECRET=gateway-word",
            "--WAYMARK_RECRUITMENT_CLIENT_SECRET=recruitment-word",
            "--WAYMARK_REPORTING_CLIENT_SECRET=reporting-word",
            "--WAYMARK_NOTIFICATION_CLIENT_SECRET=notification-word",
            "--WAYMARK_PUPIL_CASE_URL=" + pupilCase,
            "--WAYMARK_FIRST_ADMINISTRATOR_CODE=" + code);
    return new RunningSignIn(context, address);
  }

  @Override
  public void close() {
    context.close();
  }
}
