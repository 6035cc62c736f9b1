package waymark.ledger.feed;

class MongodFeedTest extends FeedSpecification {

  @Override
  Reader reader() {
    return new Reader();
  }
}
