package waymark.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import waymark.ledger.feed.Topic;

/**
 * What is followed, and where the place in it is kept.
 *
 * @param cell the deployment's name; stands before every topic's
 * @param mongodbUri this service's own database
 * @param kafkaBootstrap the broker's addresses
 */
@ConfigurationProperties("waymark")
record FeedSettings(String cell, String mongodbUri, String kafkaBootstrap) {

  Topic topic(String ledger) {
    return new Topic(kafkaBootstrap, cell + "." + ledger);
  }
}
