import { Link } from 'react-router'
import type { Person, School } from '../api/directory'
import { Tag } from '../page/Tag'
import { schoolName } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { holds } from './grants'
import { roleName } from './roleNames'

/** Somebody in the list, with the roles of today. */
export function PersonLine({ person, schools }: { person: Person; schools: School[] }) {
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
