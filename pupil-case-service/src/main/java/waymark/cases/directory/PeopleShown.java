package waymark.cases.directory;

import java.util.UUID;

/** Which people of the directory a list shows. */
enum PeopleShown {
  ALL {
    @Override
    boolean shows(UUID person, PeopleSight sight) {
      return true;
    }
  },
  /** They can sign in, and see nothing. */
  WITHOUT_ROLE {
    @Override
    boolean shows(UUID person, PeopleSight sight) {
      return !sight.holders().contains(person) && sight.view().erasure(person).isEmpty();
    }
  },
  /** By somebody else than whoever looks, another sign-in is proposed for them, not for oneself. */
  SIGN_IN_PROPOSED {
    @Override
    boolean shows(UUID person, PeopleSight sight) {
      var proposed = sight.view().proposedSignIn(person);
      return !sight.me().equals(person)
          && proposed.filter(p -> !sight.me().equals(p.by())).isPresent();
    }
  },
  /** Somebody else than whoever looks has asked for their erasure. */
  ERASURE_ASKED {
    @Override
    boolean shows(UUID person, PeopleSight sight) {
      var asked = sight.view().erasure(person);
      return asked.filter(by -> !sight.me().equals(by.requestedBy())).isPresent();
    }
  };

  abstract boolean shows(UUID person, PeopleSight sight);
}
