import { Link } from 'react-router'
import type { Candidate } from '../api/candidates'
import { labelOf, usePolicy } from '../api/policy'
import { useHas } from '../shell/me'
import { inWords } from '../time/words'

/** The legal holds that stand on a candidate; a trust director lifts them. */
export function CandidateHolds({ found: { candidate, holds } }: { found: Candidate }) {
  const { holdReasons } = usePolicy()
  const lifts = useHas('trust-director')
  if (holds.length === 0) return null
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="govuk-heading-m">
        Legal holds
      </h2>
      {holds.map(hold => (
        <p key={hold.hold} className="govuk-inset-text">
          {labelOf(holdReasons, hold.reason)}, since {inWords(hold.placedOn)}, by {hold.by.name ?? 'somebody whose name is not available'}.{' '}
          {lifts && (
            <Link className="govuk-link" to={`/candidates/${candidate}/lift-hold?hold=${hold.hold}`}>
              Lift this hold
            </Link>
          )}
        </p>
      ))}
    </section>
  )
}
