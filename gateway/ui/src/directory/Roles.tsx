import { isErased, type Person, type School } from '../api/directory'
import { todayInSchool } from '../time/schoolDate'
import { HeldRole } from './HeldRole'
import { byTime } from './grants'

/** The roles a person holds, will hold and held. */
export function Roles({ person, schools }: { person: Person; schools: School[] }) {
  const { now, toCome, past } = byTime(person.grants, todayInSchool())
  const groups = [
    { id: 'now', title: 'Roles today', grants: now, none: isErased(person) ? 'None.' : `None today: ${person.name} can sign in but sees nothing.` },
    { id: 'to-come', title: 'Roles to come', grants: toCome, none: '' },
    { id: 'past', title: 'Past roles', grants: past, none: '' },
  ]
  return groups
    .filter(({ grants, none }) => grants.length > 0 || none)
    .map(({ id, title, grants, none }) => (
      <section key={id} aria-labelledby={id}>
        <h2 id={id} className="govuk-heading-m">
          {title}
        </h2>
        {grants.length === 0 && <p className="govuk-body">{none}</p>}
        <ul className="wm-grants">
          {grants.map(grant => (
            <HeldRole key={grant.grant} person={person} grant={grant} schools={schools} over={id === 'past'} />
          ))}
        </ul>
      </section>
    ))
}
