import { Link } from 'react-router'
import type { RollImport } from '../api/roll'
import { useKeepsRegisterAt, useReadsCases } from '../shell/roles'
import { momentOf } from '../time/words'
import { ImportCounts } from './ImportCounts'
import { ImportRows } from './ImportRows'
import { Reverse } from './Reverse'

/** The import is done: what it did, and what comes next. */
export function Finished({ roll }: { roll: RollImport }) {
  const keeps = useKeepsRegisterAt(roll.school)
  const reads = useReadsCases()
  const proposals = roll.counts?.proposals ?? 0
  const problems = Math.max(0, (roll.counts?.problems ?? 0) - roll.toAgree)
  return (
    <>
      <ImportCounts roll={roll} />
      <h2 className="govuk-heading-m">What to do next</h2>
      <ul className="govuk-list govuk-list--spaced">
        {proposals > 0 && keeps && (
          <li>
            <Link className="govuk-button" to={`/register/proposals?school=${roll.school}`}>
              Confirm {proposals === 1 ? 'the proposed SEN register entry' : `the ${proposals} proposed SEN register entries`}
            </Link>
          </li>
        )}
        {problems > 0 && (
          <li>
            {problems === 1 ? 'Put the row with a problem right' : `Put the ${problems} rows with problems right`} in your own system, export again
            and{' '}
            <Link className="govuk-link" to="/roll/new">
              import the new file
            </Link>
            . What is in already is not imported twice.
          </li>
        )}
        {roll.toAgree > 0 && (
          <li>
            {roll.toAgree === 1 ? '1 pupil is' : `${roll.toAgree} pupils are`} still on the roll of another school of the trust, which has been asked
            to agree that they have moved. Once it has, they are here.
          </li>
        )}
        {reads && (
          <li>
            <Link className="govuk-link" to={`/register?school=${roll.school}`}>
              Go to the SEN register
            </Link>
          </li>
        )}
      </ul>
      <ImportRows roll={roll} />
      <p className="govuk-body-s wm-muted">Started on {momentOf(roll.startedAt)}.</p>
      {roll.canReverse && <Reverse roll={roll} />}
    </>
  )
}
