import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { isErased, readPeople, readSchools, type Person, type School } from '../api/directory'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { schoolName } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { holds } from './grants'
import { roleName } from './roleNames'

/** Everyone who may use Waymark, and what for. */
export default function People() {
  const people = useQuery({ queryKey: ['people'], queryFn: readPeople })
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  return (
    <Page
      title="People"
      actions={
        <>
          <Link className="govuk-button govuk-button--secondary" to="/people/retention">
            Due to be erased
          </Link>
          <Link className="govuk-button" to="/people/add">
            Add a person
          </Link>
        </>
      }
    >
      <Loaded query={people}>
        {({ people: all }) => (
          <table className="wm-table wm-stack">
            <caption className="govuk-visually-hidden">People and their roles</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Signs in as</th>
                <th scope="col">Roles today</th>
              </tr>
            </thead>
            <tbody>
              {all
                .filter(person => !isErased(person))
                .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
                .map(person => (
                  <PersonLine key={person.person} person={person} schools={schools.data?.schools ?? []} />
                ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </Page>
  )
}

function PersonLine({ person, schools }: { person: Person; schools: School[] }) {
  const now = person.grants.filter(grant => holds(grant, todayInSchool()))
  return (
    <tr>
      <th scope="row">
        <Link className="govuk-link" to={`/people/${person.person}`}>
          {person.name}
        </Link>
        {person.erasure && (
          <>
            {' '}
            <Tag tone="yellow">Erasure requested</Tag>
          </>
        )}
      </th>
      <td data-label="Signs in as" className="wm-break">
        {person.subject}
      </td>
      <td data-label="Roles today">
        {now.length === 0 ? (
          <span className="wm-muted">None</span>
        ) : (
          now.map(grant => (
            <div key={grant.grant}>
              {roleName(grant.role)}
              {grant.school && `, ${schoolName(schools, grant.school)}`}
            </div>
          ))
        )}
      </td>
    </tr>
  )
}
