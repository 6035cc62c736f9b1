import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readStaffDue, type StaffLine } from '../api/retention'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { inWords } from '../time/words'

/** Members of staff who left so long ago that nothing of them need be kept. */
export default function StaffRetention() {
  const due = useQuery({ queryKey: ['staff-retention'], queryFn: () => readStaffDue({}) })
  return (
    <Page title="People due to be erased" crumbs={[{ to: '/people', name: 'People' }]}>
      <Loaded query={due}>
        {answer => (
          <>
            <p className="govuk-body">
              {answer.years === null
                ? 'No period is set for members of staff, so nobody is listed.'
                : `Members of staff are kept for ${answer.years} years after the last day of their last role; whoever was never given one, after the day they were added.`}
            </p>
            {answer.people.length === 0 ? (
              <div className="wm-empty">
                <p className="govuk-body">
                  <strong>Nobody is due on {inWords(answer.asAt)}.</strong>
                </p>
                <p className="govuk-body">People appear here once that time has passed. Whoever holds a role, or has one still to come, is never listed.</p>
              </div>
            ) : (
              <DueTable people={answer.people} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function DueTable({ people }: { people: StaffLine[] }) {
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">People due to be erased</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Left</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr key={person.person}>
            <th scope="row">
              <Link className="govuk-link" to={`/people/${person.person}`}>
                {person.name ?? 'Name not available'}
              </Link>
            </th>
            <td data-label="Left">{person.heldRole ? inWords(person.leftOn) : `Never held a role; added on ${inWords(person.leftOn)}`}</td>
            <td data-label="Due">{inWords(person.dueOn)}</td>
            <td data-label="State">
              {person.holds > 0 ? <Tag tone="purple">Legal hold</Tag> : person.erasure ? <Tag tone="blue">Erasure asked for</Tag> : <Tag tone="yellow">Due</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
