package waymark.reporting.reading;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.personal.ClientCredentials;
import waymark.ledger.personal.FetchedKeys;
import waymark.ledger.personal.Keys;
import waymark.reporting.ReportingSettings;
import waymark.reporting.policy.CasesAsked;
import waymark.reporting.policy.CodeLabels;
import waymark.reporting.policy.PolicyAsked;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.subjectaccess.AccessProjection;
import waymark.reporting.subjectaccess.StaffHistory;
import waymark.reporting.timeline.TimelineProjection;
import waymark.reporting.trust.TrustView;

/** What this service reads: the directory and the names into memory, the cases into read models. */
@Configuration(proxyBeanMethods = false)
class Readers {
  @Bean
  MongoClient mongoClient(ReportingSettings settings) {
    return MongoClients.create(settings.mongodbUri());
  }

  @Bean
  MongoDatabase readModels(MongoClient client) {
    return client.getDatabase("reporting");
  }

  @Bean
  FetchedKeys caseKeys(ReportingSettings settings) {
    return keys(settings, "cases");
  }

  @Bean
  FetchedKeys directoryKeys(ReportingSettings settings) {
    return keys(settings, "directory");
  }

  private static FetchedKeys keys(ReportingSettings settings, String ledger) {
    return new FetchedKeys(settings.keyHolder().url(), ledger, credentials(settings));
  }

  private static ClientCredentials credentials(ReportingSettings settings) {
    var holder = settings.keyHolder();
    return new ClientCredentials(
        holder.tokenUri(), holder.clientId(), holder.clientSecret(), holder.scope());
  }

  @Bean
  CasesAsked casesAsked(ReportingSettings settings) {
    return new CasesAsked(settings.keyHolder().url(), credentials(settings));
  }

  @Bean
  PolicyAsked policyAsked(CasesAsked cases) {
    return new PolicyAsked(cases);
  }

  @Bean
  CodeLabels codeLabels(PolicyAsked policy, Clock clock) {
    return new CodeLabels(policy::on, clock);
  }

  @Bean
  Again codeLabelsAskedAgain(CodeLabels labels) {
    return new Again("code-labels", Duration.ofSeconds(10), labels::ask);
  }

  @Bean
  RecordAsked recordAsked(CasesAsked cases, ReportingSettings settings) {
    var lastWord = new LastWord(settings.checkpointDir().resolve("reporting/unverified"));
    return new RecordAsked(cases, lastWord);
  }

  @Bean
  Again recordAskedAgain(RecordAsked record) {
    return new Again("record-asked", Duration.ofSeconds(5), record::ask);
  }

  @Bean
  Again erasuresAskedAgain(
      @Qualifier("caseKeys") FetchedKeys cases,
      @Qualifier("directoryKeys") FetchedKeys directory,
      NameIndex names) {
    var erasures = new ErasuresAsked(cases, directory, names);
    return new Again("erasures-asked", Duration.ofSeconds(2), erasures);
  }

  @Bean
  TrustView trustView(@Qualifier("directoryKeys") Keys keys) {
    return new TrustView(keys);
  }

  @Bean
  NameIndex nameIndex(@Qualifier("caseKeys") Keys keys) {
    return new NameIndex(keys);
  }

  @Bean
  PupilProjection pupilProjection() {
    return new PupilProjection();
  }

  @Bean
  TimelineProjection timelineProjection() {
    return new TimelineProjection();
  }

  @Bean
  AccessProjection accessProjection() {
    return new AccessProjection();
  }

  @Bean
  StaffHistory staffHistory() {
    return new StaffHistory();
  }

  @Bean(initMethod = "start")
  Feed cases(
      ReportingSettings settings,
      MongoDatabase readModels,
      PupilProjection pupils,
      TimelineProjection timelines,
      AccessProjection requests) {
    return new Feed(
        "cases", topic(settings, "cases"), readModels, List.of(pupils, timelines, requests));
  }

  @Bean(initMethod = "start")
  View names(ReportingSettings settings, NameIndex index, @Qualifier("caseKeys") FetchedKeys keys) {
    return new View(
        "names",
        topic(settings, "cases"),
        message -> {
          if (message.type().equals("pupil-case.erased")) {
            keys.markErased(message.stream());
          }
          index.hear(message);
        },
        index::open);
  }

  @Bean(initMethod = "start")
  View directory(
      ReportingSettings settings,
      Grants grants,
      TrustView trust,
      StaffHistory staff,
      @Qualifier("directoryKeys") FetchedKeys keys,
      @Qualifier("caseKeys") FetchedKeys caseKeys) {
    return new View(
        "directory",
        topic(settings, "directory"),
        message -> {
          if (message.type().equals("directory.person-erased")) {
            keys.markErased(message.stream());
            // What somebody said who asked to see this person's record is sealed there.
            caseKeys.markErased(message.stream());
          }
          grants.accept(message);
          if (message.body() != null) {
            trust.told(message.type(), message.body());
          }
          staff.told(message);
        },
        grants::caughtUp,
        grants::setAside);
  }

  private static Topic topic(ReportingSettings settings, String ledger) {
    return new Topic(settings.kafkaBootstrap(), settings.cell() + "." + ledger);
  }
}
