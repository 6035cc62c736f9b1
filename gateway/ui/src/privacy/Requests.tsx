import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readRequests, type AccessLine } from '../api/subjectAccess'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { Updating } from '../page/Updating'
import { inWords } from '../time/words'
import { clocks, stages, subjectName } from './accessWords'

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
      <Loaded query={requests}>{({ requests: all }) => (all.length === 0 ? <None /> : <RequestTable requests={all} />)}</Loaded>
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

function RequestTable({ requests }: { requests: AccessLine[] }) {
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Subject access requests</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Received</th>
          <th scope="col">Answer by</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(request => (
          <tr key={request.request}>
            <th scope="row">
              <Link className="govuk-link" to={`/privacy/requests/${request.request}`}>
                {subjectName(request)}
              </Link>
            </th>
            <td data-label="Received">{inWords(request.receivedOn)}</td>
            <td data-label="Answer by">
              {inWords(request.due)} {request.clock !== 'closed' && <Tag tone={clocks[request.clock].tone}>{clocks[request.clock].name}</Tag>}
            </td>
            <td data-label="State">{stages[request.stage]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
