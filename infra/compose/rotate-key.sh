#!/usr/bin/env bash
# Gives the trust another key, in both steps, for every key store of the compose file (docs/keys.md). Said again, it goes
# on where it was broken off. A ring with an address of its own is one more pair of --keys and --ledgers with its file.
set -eu
record() { java -cp "/service/service.jar:/service/lib/*" waymark.ledger.proof.RecordTool "$@"; }
for step in rotate-key retire-key; do
  record "$step" --trust-key /secrets/pupil-case/trust.key \
    --keys "$PUPIL_CASE_KEYS" --ledgers directory,cases --keys "$SAFEGUARDING_KEYS" --ledgers safeguarding
  record "$step" --trust-key /secrets/recruitment/trust.key --keys "$RECRUITMENT_KEYS" --ledgers recruitment
done
