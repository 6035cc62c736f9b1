import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readParts, type PartLine } from '../api/accessParts'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { useSchool } from '../shell/school'
import { inWords } from '../time/words'
import { partStages } from './partWords'

/** Requests to see what is held about a child, each with the part that safeguarding answers. */
export default function AccessPartsPage() {
  const school = useSchool()
  const { schools } = useMe()
  const query = useQuery({ queryKey: ['access-parts', school], queryFn: () => readParts({ school }) })
  return (
    <Page
      title="Requests to see a file"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      crumbs={[{ to: '/safeguarding', name: 'Safeguarding' }]}
    >
      <p className="govuk-body wm-prose">
        Somebody asked to see what is held about a child of your school. You answer for safeguarding, whether or not there is a file, within the same month. Whoever keeps
        the request learns that your part is done, and nothing else.
      </p>
      <Loaded query={query}>
        {({ parts }) => (parts.length === 0 ? <p className="govuk-body">Nobody asks to see anything at the moment.</p> : <PartTable parts={parts} />)}
      </Loaded>
    </Page>
  )
}

function PartTable({ parts }: { parts: PartLine[] }) {
  const { schools } = useMe()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Requests with a part of safeguarding’s</caption>
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
              <Link className="govuk-link" to={`/safeguarding/requests/${part.request}/${part.school}`}>
                {part.childName ?? 'Name not available'}
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
