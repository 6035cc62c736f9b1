import { Link } from 'react-router'
import type { Pupil } from '../api/reports'
import { NeedList } from '../register/NeedList'
import { ProvisionTag } from '../register/ProvisionTag'
import { SummaryList } from '../page/SummaryList'
import { useKeepsRegister } from '../shell/roles'
import { inWords } from '../time/words'

/** What the imported roll proposes, until the SENCO has answered. */
export function ProposedEntry({ pupil }: { pupil: Pupil }) {
  const keeps = useKeepsRegister()
  const proposal = pupil.proposal
  if (!proposal) return null
  return (
    <section className="wm-proposed" aria-labelledby="proposed">
      <h2 id="proposed" className="govuk-heading-m">
        Proposed from the imported roll
      </h2>
      <SummaryList
        tight
        rows={[
          { key: 'Provision', value: <ProvisionTag code={proposal.provision} /> },
          { key: 'Needs', value: <NeedList needs={proposal.needs} /> },
          { key: 'Start', value: proposal.start ? inWords(proposal.start) : 'No date in the file' },
        ]}
      />
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
