import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readRequests } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Updating } from '../page/Updating'
import { RequestTable } from './RequestTable'

/** Every request to see a record, those to be answered first coming first. */
export default function Requests() {
  const requests = useQuery({ queryKey: ['subject-access'], queryFn: readRequests })
  return (
    <Page
      title="Subject access requests"
      crumbs={[{ to: '/privacy', name: 'Privacy' }]}
      actions={
        <Link className="govuk-button" to="/privacy/requests/new">
          Record a request
        </Link>
      }
    >
      <Updating shown={requests.data?.updating ?? false} />
      <Loaded query={requests}>{({ requests: all }) => (all.length === 0 ? <None /> : <RequestTable requests={all} at="/privacy/requests" />)}</Loaded>
    </Page>
  )
}

function None() {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>Nobody has asked to see a record.</strong>
      </p>
      <p className="govuk-body">Somebody who asks in any way, also in a conversation, is to be answered within one month. Record it on the day.</p>
    </div>
  )
}
