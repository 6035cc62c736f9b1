import type { LowLevel } from '../api/lowLevel'
import { inWords, momentOf } from '../time/words'

/** That it was recorded about another person at first, and that the LADO knows it under that name. */
export function WhereFrom({ record: { concern, origin, ladoToldOn } }: { record: LowLevel }) {
  return (
    <>
      {concern.status === 'lado-again' && (
        <p className="govuk-inset-text wm-careful">
          <strong>Tell the LADO again.</strong> {ladoToldOn && `They were told on ${inWords(ladoToldOn)} that this is about another person. `}
          Once you have told them whom it is about, record it under “Refer to the LADO”.
        </p>
      )}
      {origin && (
        <p className="govuk-body">
          Recorded at first about another person, {momentOf(origin.recordedAt)} by {origin.byName ?? 'name not available'}.
        </p>
      )}
    </>
  )
}
