#!/usr/bin/env bash
# Makes a ledger owner's keys where there are none: the trust's key, and the checkpoint signer's. Each service's own.
set -eu
umask 077
for owner in pupil-case recruitment; do
  java -cp "/service/service.jar:/service/lib/*" waymark.ledger.proof.MakeSecrets "/secrets/$owner"
  chown -R 10001 "/secrets/$owner"
done
