import { labelOf, usePolicy } from '../api/policy'
import type { FileProposal, Keeping } from '../api/files'
import { SummaryList } from '../page/SummaryList'
import { useMe } from '../shell/me'
import { inWords } from '../time/words'
import { FileActLink } from './FileActLink'
import { lapsedInWords } from './keepingWords'

type Parts = { keeping: Keeping; at: (act: string) => string; decides: boolean }

/** Who proposes to erase a file, and what the reader can do about that. */
export function FileProposed({ keeping, at, decides }: Parts) {
  const me = useMe()
  const { proposal } = keeping
  const against = !keeping.due || keeping.open || keeping.heldWithRecord || keeping.holds.length > 0
  if (!proposal) {
    return (
      <>
        {keeping.lapsed && <p className="govuk-inset-text">{lapsedInWords(keeping.lapsed)}</p>}
        <p className="govuk-body">
          {against ? 'It can be proposed once its time has come, nothing in it is open and no hold stands.' : <FileActLink act="propose" at={at} />}
        </p>
      </>
    )
  }
  const mine = proposal.proposedBy === me.person
  const acts = proposal.agreed ? [] : mine ? ['withdraw'] : decides ? (against ? ['refuse'] : ['agree', 'refuse']) : []
  return (
    <>
      <Proposal proposal={proposal} />
      {proposal.agreed && <p className="govuk-body">It is agreed, and done as soon as that can be. It lapses if something stands against it by then: a legal hold, or something new in it.</p>}
      {decides && !mine && !proposal.agreed && against && (
        <p className="govuk-body">It can be agreed to once its time has come, nothing in it is open and no hold stands.</p>
      )}
      {mine && !proposal.agreed && <p className="govuk-body">You proposed this. Somebody else decides.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {acts.map(act => (
          <li key={act}>
            <FileActLink act={act} at={at} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Proposal({ proposal }: { proposal: FileProposal }) {
  const { erasureReasons } = usePolicy()
  return (
    <SummaryList
      tight
      rows={[
        { key: 'Ground', value: labelOf(erasureReasons, proposal.ground) },
        { key: 'What was added', value: proposal.note },
        { key: 'Proposed by', value: proposal.proposedByName ?? 'Name not available' },
        { key: 'On', value: inWords(proposal.proposedOn) },
      ].filter(row => row.value)}
    />
  )
}
