import { Link } from 'react-router'
import type { PartLine } from '../api/accessParts'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { partStages } from './partWords'

/** Requests that somebody answers a part of; `below` is the address that a part’s page is below. */
export function PartTable({ parts, below }: { parts: PartLine[]; below: string }) {
  const { schools } = useMe()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Requests with a part of yours</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">School</th>
          <th scope="col">Received</th>
          <th scope="col">Answer by</th>
          <th scope="col">Your part</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(part => (
          <tr key={`${part.request}-${part.school}`}>
            <th scope="row">
              <Link className="govuk-link" to={`${below}/${part.request}/${part.school}`}>
                {part.name ?? 'Name not available'}
              </Link>
            </th>
            <td data-label="School">{schoolName(schools, part.school)}</td>
            <td data-label="Received">{inWords(part.receivedOn)}</td>
            <td data-label="Answer by">
              {inWords(part.due)} {part.overdue && <Tag tone="red">Overdue</Tag>}
            </td>
            <td data-label="Your part">{partStages[part.stage]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
