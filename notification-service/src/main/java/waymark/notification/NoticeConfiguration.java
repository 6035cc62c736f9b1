package waymark.notification;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Feed;

/** Puts together what tells people by e-mail. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

  @Bean(initMethod = "start")
  Telling telling(
      NoticeSettings settings,
      Feed safeguarding,
      NoticeProjection notices,
      Feed cases,
      ApprovalProjection approvals,
      DirectoryNews news,
      Grants grants,
      MongoClient mongo,
      MeterRegistry registry) {
    MongoDatabase database = mongo.getDatabase("notification");
    var deliveries = new Deliveries(database);
    var meters = new NoticeMeters(registry);
    var who =
        new WhoIsTold(
            grants,
            deliveries,
            new Leaderless(database),
            new LeadSought(grants, deliveries),
            new Awaited(cases, approvals, news),
            meters);
    var told = new Told(database);
    var courier =
        new Courier(
            deliveries,
            who,
            settings.addresses().staff(),
            settings.mail().server(),
            new Letters(settings.mail().from(), settings.publicUrl()),
            meters);
    return new Telling(
        who,
        List.of(
            new Uptake<>(safeguarding, notices, told, who),
            new Uptake<>(cases, approvals, told, who)),
        new DirectoryUptake(news, told, deliveries, who),
        courier,
        deliveries,
        meters);
  }
}
