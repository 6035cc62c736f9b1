package waymark.local.stack;

import java.util.List;
import java.util.Map;
import waymark.local.broker.BrokerHealth;
import waymark.local.database.Database;

/** What a stack consists of, in the order in which it starts. */
public final class Parts {
  static final List<String> PORTS =
      List.of(
          Database.NAME,
          "broker",
          "broker-controller",
          "sign-in",
          "mail",
          "mail-inbox",
          "pupil-case",
          "pupil-case-management",
          "recruitment",
          "recruitment-management",
          "reporting",
          "reporting-management",
          "notification",
          "notification-management",
          "gateway-management");

  private final Home home;
  private final Ports ports;
  private final Jvm jvm;
  private final ServiceSettings settings;

  public Parts(Home home, Ports ports, String databaseUri) {
    this.home = home;
    this.ports = ports;
    this.jvm = new Jvm(home.root());
    this.settings = new ServiceSettings(home, ports, databaseUri);
  }

  /** Broker, sign-in and mail: they need nothing but themselves. */
  public List<Part> surroundings() {
    int broker = ports.of("broker");
    return List.of(
        new Part(
            "broker",
            "127.0.0.1:" + broker,
            jvm.command("local", "waymark.local.broker.Broker", 256),
            Map.of(
                "WAYMARK_BROKER_PORT", String.valueOf(broker),
                "WAYMARK_BROKER_CONTROLLER_PORT", String.valueOf(ports.of("broker-controller")),
                "WAYMARK_BROKER_DATA", home.data("broker").toString()),
            new BrokerHealth("127.0.0.1:" + broker)),
        new Part(
            "sign-in",
            settings.signIn(),
            jvm.command("local", "waymark.local.signin.SignInApplication", 160),
            settings.ofSignIn(),
            HttpHealth.at(ports.of("sign-in"), "/.well-known/openid-configuration")),
        new Part(
            "mail",
            "http://localhost:" + ports.of("mail-inbox"),
            jvm.command("local", "waymark.local.mail.MailCatcher", 64),
            Map.of(
                "WAYMARK_MAIL_PORT", String.valueOf(ports.of("mail")),
                "WAYMARK_MAIL_INBOX_PORT", String.valueOf(ports.of("mail-inbox"))),
            HttpHealth.at(ports.of("mail-inbox"), "/")));
  }

  /** The five services. */
  public List<Part> services() {
    return List.of(
        service("pupil-case", "waymark.cases.PupilCaseApplication"),
        service("recruitment", "waymark.recruitment.RecruitmentApplication"),
        service("reporting", "waymark.reporting.ReportingApplication"),
        service("notification", "waymark.notification.NotificationApplication"),
        service("gateway", "waymark.gateway.GatewayApplication"));
  }

  private Part service(String name, String mainClass) {
    String module = name.equals(Ports.GATEWAY) ? name : name + "-service";
    return new Part(
        name,
        "http://localhost:" + ports.of(name),
        jvm.command(module, mainClass, 256),
        settings.of(name),
        HttpHealth.at(ports.of(name + "-management"), "/actuator/health"));
  }
}
