import { Link } from 'react-router'
import { labelOf, usePolicy } from '../api/policy'
import type { FileHold } from '../api/files'
import { SummaryList } from '../page/SummaryList'
import { inWords } from '../time/words'

/** A legal hold that stands on a file; with the address where it is lifted, for whoever may. */
export function StandingFileHold({ hold, lift }: { hold: FileHold; lift?: string }) {
  const { holdReasons } = usePolicy()
  const reason = labelOf(holdReasons, hold.reason)
  return (
    <>
      <SummaryList
        tight
        rows={[
          { key: 'Reason', value: reason },
          { key: 'What was added', value: hold.note },
          { key: 'Placed by', value: hold.placedByName ?? 'Name not available' },
          { key: 'On', value: inWords(hold.placedOn) },
        ].filter(row => row.value)}
      />
      {lift && (
        <p className="govuk-body">
          <Link className="govuk-link" to={lift}>
            Lift this hold<span className="govuk-visually-hidden">: {reason}</span>
          </Link>
        </p>
      )}
    </>
  )
}
