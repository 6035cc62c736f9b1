import { useQuery } from '@tanstack/react-query'
import { readStaffRequests } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Updating } from '../page/Updating'
import { RequestTable } from '../privacy/RequestTable'

/** Requests about members of staff, which a trust administrator may approve and cannot read. */
export default function StaffRequests() {
  const requests = useQuery({ queryKey: ['staff-requests'], queryFn: readStaffRequests })
  return (
    <Page title="Subject access requests about staff" crumbs={[{ to: '/people', name: 'People' }]}>
      <Updating shown={requests.data?.updating ?? false} />
      <p className="govuk-body wm-prose">
        The trust director answers these. Somebody else approves each answer before it is sent: another trust director, or you. You see how far it is, and nothing of what is held.
      </p>
      <Loaded query={requests}>
        {({ requests: all }) => (all.length === 0 ? <p className="govuk-body">No member of staff has asked to see what is held about them.</p> : <RequestTable requests={all} at="/people/requests" />)}
      </Loaded>
    </Page>
  )
}
