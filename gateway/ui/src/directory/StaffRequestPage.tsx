import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { labelOf, usePolicy } from '../api/policy'
import { readStaffRequest, withdrawApproval, type StaffRequest } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { SummaryList } from '../page/SummaryList'
import { Updating } from '../page/Updating'
import { lookAgain } from '../page/lookAgain'
import { TakeApprovalBack } from '../privacy/TakeApprovalBack'
import { clocks, isAbout, stages } from '../privacy/accessWords'
import { useMe } from '../shell/me'
import { inWords, momentOf } from '../time/words'
import { ApproveStaffAnswer } from './ApproveStaffAnswer'

/** One request about a member of staff, for who approves its answer unread. */
export default function StaffRequestPage() {
  const { request = '' } = useParams()
  const query = useQuery({
    queryKey: ['staff-requests', request],
    queryFn: () => readStaffRequest(request),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
  return (
    <Page title={query.data ? `Request about ${query.data.name ?? 'somebody whose name is not available'}` : 'Subject access request'} crumbs={[{ to: '/people/requests', name: 'Subject access requests' }]}>
      <Loaded query={query}>{found => <Detail request={found} />}</Loaded>
    </Page>
  )
}

function Detail({ request }: { request: StaffRequest }) {
  const me = useMe()
  const { accessRequesters } = usePolicy()
  const rows = [
    { key: 'State', value: stages[request.stage] },
    { key: 'To be answered by', value: request.clock !== 'closed' && `${inWords(request.due)} (${clocks[request.clock].name.toLowerCase()})` },
    { key: 'Received', value: inWords(request.receivedOn) },
    { key: 'Asked by', value: labelOf(accessRequesters, request.askedBy) },
    { key: 'Who is asking', value: request.identityCheckedOn ? `Confirmed on ${inWords(request.identityCheckedOn)}` : 'Not confirmed yet' },
    { key: 'Gathered', value: request.knownAt && `As the record stood on ${momentOf(request.knownAt)}: ${request.items} items, ${request.undecided} still to be looked through` },
    { key: 'Approval', value: request.reopened && 'Taken back; nothing was decided since' },
    { key: 'Approved', value: request.approvedOn && `On ${inWords(request.approvedOn)} by ${request.approvedBy ?? 'somebody'}` },
  ]
  return (
    <>
      <Updating shown={request.updating} />
      <SummaryList rows={rows.filter(row => row.value)} />
      <ApproveStaffAnswer request={request} />
      {request.stage === 'approved' && !isAbout({ ...request, subjectKind: 'person' }, me.person) && (
        <TakeApprovalBack of={request.request} seen={request.seq} send={(body, options) => withdrawApproval(request.request, body, options)} />
      )}
    </>
  )
}
