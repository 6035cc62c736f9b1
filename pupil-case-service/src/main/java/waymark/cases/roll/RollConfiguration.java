package waymark.cases.roll;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.directory.DirectoryView;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.reads.PupilHome;
import waymark.cases.reads.PupilImports;
import waymark.ledger.http.RequestHash;
import waymark.ledger.personal.TrustKey;

/** Puts the import together from the ledger of cases, its keys and the directory. */
@Configuration(proxyBeanMethods = false)
class RollConfiguration {
  /** Beside the ledger of cases, and droppable: see {@link RollIndex}. */
  private static final String INDEX = "-roll";

  @Bean
  RollMarks rollMarks(TrustKey trust) {
    return new RollMarks(trust);
  }

  @Bean
  ImportStreams importStreams(ServiceLedger cases) {
    return new ImportStreams(cases.store(), cases.keys());
  }

  @Bean
  PupilCases pupilCases(ServiceLedger cases) {
    return new PupilCases(
        cases.store(), new StoredEvents(cases.keys(), List.of(PupilEventType.values())));
  }

  @Bean
  PupilHome pupilHome(PupilCases pupils) {
    return pupil -> Optional.ofNullable(pupils.state(pupil).enrolment()).map(Enrolment::lastSchool);
  }

  @Bean
  PupilImports pupilImports(PupilCases pupils) {
    return pupils::imports;
  }

  @Bean
  RollIndex rollIndex(
      MongoClient ledgerClient,
      ServiceLedger cases,
      PupilCases pupils,
      ImportStreams imports,
      RollMarks marks) {
    return new RollIndex(
        ledgerClient.getDatabase(cases.store().name() + INDEX),
        cases.store(),
        pupils,
        imports,
        cases.keys(),
        marks);
  }

  @Bean
  Staging staging(@Value("${waymark.staging-dir}") Path directory, ServiceLedger cases)
      throws IOException, GeneralSecurityException {
    return new Staging(directory, cases.keys());
  }

  @Bean
  ImportFiles importFiles(
      Staging staging,
      TrustSchools schools,
      RollIndex index,
      RollMarks marks,
      PolicyInForce policy,
      Clock clock) {
    return new ImportFiles(staging, schools, index, marks, policy, clock);
  }

  @Bean
  RowRecorder rowRecorder(
      ServiceLedger cases, PupilCases pupils, RollMarks marks, RequestHash hash) {
    return new RowRecorder(
        cases.commands(), cases.store().reservations(), cases.keys(), pupils, marks, hash);
  }

  @Bean
  RollTraces rollTraces(
      Staging staging,
      ImportStreams streams,
      ImportFiles files,
      RollIndex index,
      RequestHash hash,
      Clock clock) {
    return new RollTraces(staging, streams, files, index, hash, clock);
  }

  @Bean
  ImportProgress importProgress() {
    return new ImportProgress();
  }

  @Bean
  ImportRunner importRunner(
      ImportStreams streams,
      ImportFiles files,
      Staging staging,
      RollIndex index,
      RowRecorder recorder,
      ImportProgress progress) {
    return new ImportRunner(streams, files, staging, index, recorder, progress);
  }

  @Bean
  ImportQueue importQueue(
      ImportRunner runner, ImportStreams streams, RollIndex index, Staging staging, Clock clock) {
    return new ImportQueue(runner, streams, index, staging, clock);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> importsTakenUp(ImportQueue queue) {
    return _ -> queue.start();
  }

  @Bean
  ImportDesk importDesk(
      ImportStreams streams,
      ImportFiles files,
      Staging staging,
      RollIndex index,
      ImportQueue queue) {
    return new ImportDesk(streams, files, staging, index, queue);
  }

  @Bean
  ImportStarts importStarts(
      ImportStreams streams,
      ImportFiles files,
      RollIndex index,
      PolicyInForce policy,
      ImportQueue queue) {
    return new ImportStarts(streams, files, index, policy, queue);
  }

  @Bean
  ImportViews importViews(
      ImportStreams streams,
      ImportFiles files,
      ImportStarts starts,
      RollIndex index,
      ImportProgress progress,
      DirectoryView directory) {
    return new ImportViews(streams, files, starts, index, progress, directory::name);
  }

  @Bean
  RowPages rowPages(ImportFiles files, PupilCases pupils) {
    return new RowPages(files, new RowViews(pupils::state));
  }
}
