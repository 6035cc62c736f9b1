package waymark.notification;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/** Follows both topics from their start; of the cases only the place is kept. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

  @Bean
  MongoClient mongo(FeedSettings settings) {
    return MongoClients.create(settings.mongodbUri());
  }

  @Bean(initMethod = "start")
  View directory(FeedSettings settings, Grants grants) {
    return new View(
        "notification-directory",
        settings.topic("directory"),
        grants,
        grants::caughtUp,
        grants::setAside);
  }

  @Bean(initMethod = "start")
  Feed cases(FeedSettings settings, MongoClient mongo) {
    return new Feed(
        "notification-cases",
        settings.topic("cases"),
        mongo.getDatabase("notification"),
        List.of());
  }
}
