import { useQuery } from '@tanstack/react-query'
import { readErasuresProposed } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ProposalCard } from './ProposalCard'

/** For whoever answers for the trust: proposals to erase low-level concerns, without a word of whom they are about. */
export default function ErasuresProposedPage() {
  const query = useQuery({ queryKey: ['erasures-proposed'], queryFn: readErasuresProposed })
  return (
    <Page title="Low-level concerns to erase" crumbs={[{ to: '/privacy', name: 'Privacy' }]}>
      <p className="govuk-body wm-prose">
        Head teachers propose to erase concerns whose time has ended, once they have looked through them. You decide for the trust. You are not told whom they are about.
      </p>
      <Loaded query={query}>
        {({ proposals }) =>
          proposals.length === 0 ? (
            <p className="govuk-body">No erasure is proposed.</p>
          ) : (
            proposals.map(proposal => <ProposalCard key={proposal.file} proposed={proposal} />)
          )
        }
      </Loaded>
    </Page>
  )
}
