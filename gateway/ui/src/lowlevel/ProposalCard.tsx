import { Link } from 'react-router'
import type { StaffProposal } from '../api/lowLevel'
import { labelOf, usePolicy } from '../api/policy'
import { SummaryList } from '../page/SummaryList'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { concernsCounted } from './concernsCounted'
import { actsFor, heldWords } from './proposalActs'

/** One proposal: where, how many, since when, on which ground; and the ways to decide. */
export function ProposalCard({ proposed }: { proposed: StaffProposal }) {
  const { schools } = useMe()
  const { erasureReasons } = usePolicy()
  const { proposal, file } = proposed
  const counted = concernsCounted(proposed.concerns)
  const where = proposed.schools.map(school => schoolName(schools, school)).join(', ')
  return (
    <section className="wm-item" aria-labelledby={`proposed-${file}`}>
      <h2 id={`proposed-${file}`} className="govuk-heading-m">
        {counted} at {where}
      </h2>
      <SummaryList
        tight
        rows={[
          { key: 'Kept until', value: proposed.dueOn && inWords(proposed.dueOn) },
          { key: 'Ground', value: proposal && labelOf(erasureReasons, proposal.ground) },
          { key: 'What was added', value: proposal?.note },
          { key: 'Proposed', value: proposal && `On ${inWords(proposal.proposedOn)} by ${proposal.proposedByName ?? 'somebody whose name is not available'}` },
        ].filter(row => row.value)}
      />
      {proposed.held && <p className="govuk-body">{heldWords}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {actsFor(proposed).map(([what, act]) => (
          <li key={what}>
            <Link className="govuk-link" to={`/low-level/erasures/${file}/${what}`}>
              {act.name}
              <span className="govuk-visually-hidden">: {counted} at {where}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
