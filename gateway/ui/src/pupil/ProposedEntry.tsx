import { Link } from 'react-router'
import type { Pupil } from '../api/reports'
import { ProposalSummary } from '../register/ProposalSummary'
import { useKeepsRegisterAt } from '../shell/roles'

/** What the imported roll proposes, until the SENCO has answered. */
export function ProposedEntry({ pupil }: { pupil: Pupil }) {
  const keeps = useKeepsRegisterAt(pupil.school)
  const proposal = pupil.proposal
  if (!proposal) return null
  return (
    <section className="wm-proposed" aria-labelledby="proposed">
      <h2 id="proposed" className="govuk-heading-m">
        Proposed from the imported roll
      </h2>
      <ProposalSummary proposal={proposal} />
      {keeps && (
        <div className="govuk-button-group">
          <Link className="govuk-button" to={`/register/proposals/${pupil.pupil}`}>
            Check and confirm
          </Link>
          <Link className="govuk-link" to={`/register/proposals/${pupil.pupil}/decline`}>
            Decline
          </Link>
        </div>
      )}
    </section>
  )
}
