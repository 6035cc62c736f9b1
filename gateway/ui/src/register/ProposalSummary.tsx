import type { Proposal } from '../api/reports'
import { SummaryList } from '../page/SummaryList'
import { inWords } from '../time/words'
import { NeedList } from './NeedList'
import { ProvisionTag } from './ProvisionTag'

/** What a file proposes, for whoever answers it. */
export function ProposalSummary({ proposal }: { proposal: Proposal }) {
  return (
    <SummaryList
      tight
      rows={[
        { key: 'Provision', value: <ProvisionTag code={proposal.provision} /> },
        { key: 'Needs', value: <NeedList needs={proposal.needs} /> },
        { key: 'Start', value: proposal.start ? inWords(proposal.start) : 'No date in the file' },
      ]}
    />
  )
}
