import { Link } from 'react-router'
import { labelOf, usePolicy } from '../api/policy'
import type { Pupil } from '../api/reports'
import { SummaryList } from '../page/SummaryList'
import { useDecidesErasure } from '../shell/roles'
import { inWords } from '../time/words'

/** The legal holds that stand on a pupil's record: why it is kept, since when, and who can end it. */
export function Holds({ pupil }: { pupil: Pupil }) {
  const { holdReasons } = usePolicy()
  const lifts = useDecidesErasure()
  if (pupil.holds.length === 0 || pupil.erasure?.stage === 'erased') return null
  return (
    <section className="wm-proposed" aria-labelledby="holds">
      <h2 id="holds" className="govuk-heading-m">
        {pupil.holds.length === 1 ? 'Legal hold' : `${pupil.holds.length} legal holds`}
      </h2>
      <p className="govuk-body">This record is kept, and cannot be erased, {pupil.holds.length === 1 ? 'until the hold is' : 'until all of them are'} lifted.</p>
      {pupil.holds.map(hold => (
        <div key={hold.hold}>
          <SummaryList
            tight
            rows={[
              { key: 'Reason', value: labelOf(holdReasons, hold.reason) },
              { key: 'What was added', value: hold.note },
              { key: 'Placed by', value: hold.placedByName ?? 'Name not available' },
              { key: 'On', value: inWords(hold.placedOn) },
            ].filter(row => row.value)}
          />
          {lifts && (
            <p className="govuk-body">
              <Link className="govuk-link" to={`/pupils/${pupil.pupil}/holds/${hold.hold}/lift`}>
                Lift this hold<span className="govuk-visually-hidden">: {labelOf(holdReasons, hold.reason)}</span>
              </Link>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
