package waymark.ledger.store;

import waymark.ledger.testing.TestMongo;

class MongodStoreTest extends StoreSpecification {

  @Override
  String uri() {
    return TestMongo.uri();
  }
}
