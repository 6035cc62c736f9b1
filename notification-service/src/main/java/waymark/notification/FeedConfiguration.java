package waymark.notification;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/**
 * Follows three topics from their start: the directory into memory, with what its people are told
 * of their own access and of erasures, of the cases what waits for approval, of safeguarding what
 * its leads are told of.
 */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

  @Bean
  MongoClient mongo(FeedSettings settings) {
    return MongoClients.create(settings.mongodbUri());
  }

  @Bean
  DirectoryNews directoryNews() {
    return new DirectoryNews();
  }

  @Bean(initMethod = "start")
  View directory(FeedSettings settings, Grants grants, DirectoryNews news) {
    return new View(
        "notification-directory",
        settings.topic("directory"),
        grants.andThen(news),
        grants::caughtUp,
        grants::setAside);
  }

  @Bean(initMethod = "start")
  Feed cases(FeedSettings settings, MongoClient mongo, ApprovalProjection approvals) {
    return new Feed(
        "notification-cases",
        settings.topic("cases"),
        mongo.getDatabase("notification"),
        List.of(approvals));
  }

  @Bean
  ApprovalProjection approvals() {
    return new ApprovalProjection();
  }

  @Bean
  NoticeProjection notices() {
    return new NoticeProjection();
  }

  @Bean(initMethod = "start")
  Feed safeguarding(FeedSettings settings, MongoClient mongo, NoticeProjection notices) {
    return new Feed(
        "notification-safeguarding",
        settings.topic("safeguarding"),
        mongo.getDatabase("notification"),
        List.of(notices));
  }
}
