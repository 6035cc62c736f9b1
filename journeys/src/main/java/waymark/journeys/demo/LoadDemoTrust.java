package waymark.journeys.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.journeys.client.SignedInClient;

/**
 * Loads the demonstration trust into an empty stack. Arguments: the gateway's address, the file of
 * the demonstration accounts, and the code that makes the first administrator; without the code,
 * the people alone whom an earlier release did not have yet.
 */
public final class LoadDemoTrust {
  private static final JsonMapper JSON = new JsonMapper();

  private final URI gateway;
  private final DemoAccounts accounts;

  private LoadDemoTrust(URI gateway, DemoAccounts accounts) {
    this.gateway = gateway;
    this.accounts = accounts;
  }

  public static void main(String[] arguments) {
    if (arguments.length != 2 && arguments.length != 3) {
      System.err.println("usage: LoadDemoTrust GATEWAY ACCOUNTS-FILE [FIRST-ADMINISTRATOR-CODE]");
      System.exit(2);
    }
    var accounts = DemoAccounts.read(Path.of(arguments[1]));
    var trust = new LoadDemoTrust(URI.create(arguments[0]), accounts);
    if (arguments.length == 3) {
      trust.load(arguments[2]);
    } else {
      trust.addPeople();
    }
  }

  private void addPeople() {
    var administrator = accounts.signIn(gateway, "administrator");
    var schools = administrator.get("/api/directory/schools").orFail().json();
    new DemoPeople(accounts, administrator).add(schools);
    System.out.println("the people of roles that are new");
  }

  private void load(String code) {
    var administrator = accounts.signIn(gateway, "administrator");
    var name = JsonNodeFactory.instance.objectNode().put("code", code);
    name.put("name", accounts.called("administrator").name());
    administrator
        .post("/api/directory/first-administrator", JSON.writeValueAsString(name))
        .orFail();
    administrator
        .upload("/api/directory/schools/import", "text/csv", () -> resource("schools.csv"))
        .orFail();
    var schools = administrator.get("/api/directory/schools").orFail().json();
    new DemoPeople(accounts, administrator).add(schools);
    System.out.println("three schools and the people who work with them");
    var director = accounts.signIn(gateway, "director");
    DemoSchool.ALL.forEach(school -> load(director, school, schools));
    safeguarding(director, DemoSchool.FIRST.id(schools));
    var head = accounts.signIn(gateway, "head");
    new DemoCandidates(new DemoApplications(head, DemoSchool.FIRST.id(schools))).load();
    System.out.println("three candidates");
  }

  private void safeguarding(SignedInClient director, String school) {
    var register = director.get("/api/reports/register?limit=20&school=" + school).orFail().json();
    new DemoSafeguarding(
            accounts.signIn(gateway, "teaching-assistant"),
            accounts.signIn(gateway, "dsl"),
            accounts.signIn(gateway, "head"),
            school)
        .load(
            register
                .required("rows")
                .valueStream()
                .map(row -> row.required("pupil").asString())
                .toList());
    System.out.println("a few safeguarding concerns");
  }

  private static void load(SignedInClient director, DemoSchool school, JsonNode schools) {
    var id = school.id(schools);
    RollFile.upload(director, id, school.roll(1)).run(true).finished();
    var roll = RollFile.upload(director, id, school.roll(2)).run(true).finished();
    new DemoRegister(director, id, roll.path("position").asLong()).load();
    System.out.println(school.school().name() + ": roll and SEN register");
  }

  private static InputStream resource(String name) {
    try {
      var url = Objects.requireNonNull(LoadDemoTrust.class.getResource("/demo/" + name), name);
      return url.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
