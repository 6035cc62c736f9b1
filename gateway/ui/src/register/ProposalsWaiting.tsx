import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readProposals } from '../api/reports'
import { lookAgain } from '../page/lookAgain'

/** Proposed entries wait for the SENCO; nothing is placed silently. */
export function ProposalsWaiting({ school }: { school: string }) {
  const proposals = useQuery({
    queryKey: ['proposals-count', school],
    queryFn: () => readProposals({ school, limit: 1 }),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
  const count = proposals.data?.total ?? 0
  if (count === 0) return null
  return (
    <p className="govuk-inset-text wm-waiting-line wm-no-print">
      <Link className="govuk-link" to="/register/proposals">
        {count === 1 ? '1 proposed entry' : `${count} proposed entries`}
      </Link>{' '}
      from the imported roll {count === 1 ? 'waits' : 'wait'} for you to confirm.
    </p>
  )
}
