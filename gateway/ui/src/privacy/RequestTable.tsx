import { Link } from 'react-router'
import type { AccessLine } from '../api/subjectAccess'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'
import { clocks, stages, subjectName } from './accessWords'

/** Requests, each leading to its page under that address. */
export function RequestTable({ requests, at }: { requests: AccessLine[]; at: string }) {
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
              <Link className="govuk-link" to={`${at}/${request.request}`}>
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
