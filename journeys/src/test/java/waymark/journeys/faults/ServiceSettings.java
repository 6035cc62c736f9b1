package waymark.journeys.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TestSignIn;

/**
 * What the services of a trust are started with.
 *
 * @param folder for their keys, checkpoints and logs
 */
record ServiceSettings(Database database, Broker broker, Path folder) {
  static Path checkpoints(Path folder) {
    return folder.resolve("checkpoints");
  }

  Service pupilCaseService() {
    var settings = common(database.uriOfCases());
    settings.put("WAYMARK_KEYS_URI", database.uriOfCases());
    settings.put("WAYMARK_SAFEGUARDING_MONGODB_URI", database.uriOfCases());
    settings.put("WAYMARK_SAFEGUARDING_KEYS_URI", database.uriOfCases());
    TrustKey.createIfAbsent(folder.resolve("trust.key"));
    settings.put("WAYMARK_TRUST_KEY_FILE", folder.resolve("trust.key").toString());
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
    settings.put("WAYMARK_CHECKPOINT_KEY_FILE", folder.resolve("checkpoint.key").toString());
    settings.put("WAYMARK_CHECKPOINT_DIR", checkpoints(folder).toString());
    settings.put("WAYMARK_CHECKPOINT_EVERY", "1s");
    settings.put("WAYMARK_STAGING_DIR", folder.resolve("staging").toString());
    settings.put("WAYMARK_FIRST_ADMINISTRATOR_CODE", FirstDay.CODE);
    return new Service(
        "pupil-case-service", "waymark.cases.PupilCaseApplication", folder, settings);
  }

  /**
   * @param cases where pupil-case-service gives it keys
   * @param tokens where it gets the token with which it asks for them
   */
  Service reportingService(URI cases, String tokens) {
    var settings = common(database.uriOfReporting());
    settings.put("WAYMARK_KEY_HOLDER_URL", cases.toString());
    settings.put("WAYMARK_SIGN_IN_TOKEN_URI", tokens);
    settings.put("WAYMARK_READS_URI", database.uriOfReads());
    SigningKey.createIfAbsent(folder.resolve("reads.key"));
    settings.put("WAYMARK_CHECKPOINT_KEY_FILE", folder.resolve("reads.key").toString());
    settings.put("WAYMARK_CHECKPOINT_DIR", checkpoints(folder).toString());
    settings.put("WAYMARK_CLIENT_ID", "reporting-service");
    settings.put("WAYMARK_CLIENT_SECRET", "not asked for");
    return new Service(
        "reporting-service", "waymark.reporting.ReportingApplication", folder, settings);
  }

  /**
   * @param cases where pupil-case-service tells it of policy and names
   * @param tokens where it gets the token with which it asks for them
   */
  Service recruitmentService(URI cases, String tokens) {
    var settings = common(database.uri());
    settings.put("WAYMARK_KEYS_URI", database.uri());
    settings.put("WAYMARK_READS_URI", database.uriOfReads());
    settings.put("WAYMARK_PUPIL_CASE_URL", cases.toString());
    settings.put("WAYMARK_SIGN_IN_TOKEN_URI", tokens);
    TrustKey.createIfAbsent(folder.resolve("recruitment-trust.key"));
    settings.put("WAYMARK_TRUST_KEY_FILE", folder.resolve("recruitment-trust.key").toString());
    SigningKey.createIfAbsent(folder.resolve("recruitment-checkpoint.key"));
    settings.put(
        "WAYMARK_CHECKPOINT_KEY_FILE", folder.resolve("recruitment-checkpoint.key").toString());
    settings.put("WAYMARK_CHECKPOINT_DIR", checkpoints(folder).toString());
    settings.put("WAYMARK_CLIENT_ID", "recruitment-service");
    settings.put("WAYMARK_CLIENT_SECRET", "not asked for");
    return new Service(
        "recruitment-service", "waymark.recruitment.RecruitmentApplication", folder, settings);
  }

  private Map<String, String> common(String databaseUri) {
    var settings = new HashMap<String, String>();
    settings.put("WAYMARK_CELL", Trust.CELL);
    settings.put("LOGGING_LEVEL_ORG_APACHE_KAFKA", "WARN");
    settings.put("WAYMARK_MONGODB_URI", databaseUri);
    settings.put("WAYMARK_KAFKA_BOOTSTRAP", broker.bootstrap());
    settings.put("WAYMARK_SIGN_IN_ISSUER", TestSignIn.ISSUER);
    settings.put("WAYMARK_SIGN_IN_JWKS_URI", TestSignIn.jwksUri());
    return settings;
  }
}
