import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { isErased, readPeople, readSchools, type Person, type School } from '../api/directory'
import { Loaded, Loading } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { Problem } from '../api/problem'
import { useMe } from '../shell/me'
import { GrantRole } from './GrantRole'
import { PersonEmail } from './PersonEmail'
import { PersonErasure } from './PersonErasure'
import { PersonHolds } from './PersonHolds'
import { Roles } from './Roles'

/** One person: the roles they hold, held and will hold. One who was added just now is in the next answer. */
export default function PersonPage() {
  const { person: id = '' } = useParams()
  const people = useQuery({ queryKey: ['people'], queryFn: readPeople })
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const person = people.data?.people.find(each => each.person === id)
  return (
    <Page title={person?.name ?? 'Person'} crumbs={[{ to: '/people', name: 'People' }]} caption={person && !isErased(person) && `Signs in as ${person.subject}`}>
      <Loaded query={people}>
        {() =>
          person ? (
            <Loaded query={schools}>{answer => <Record person={person} people={people.data?.people ?? []} schools={answer.schools} />}</Loaded>
          ) : people.isFetching ? (
            <Loading />
          ) : (
            <Refusal failure={new Problem(404, '', '', '')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Record({ person, people, schools }: { person: Person; people: Person[]; schools: School[] }) {
  const gone = isErased(person)
  const own = useMe().person === person.person
  return (
    <div className="wm-two">
      <div>
        <Roles person={person} schools={schools} />
        {!gone && <PersonEmail person={person} />}
        {!gone && <PersonHolds person={person} />}
        <PersonErasure person={person} people={people} />
      </div>
      {!gone && (
        <div>
          {own ? <p className="govuk-inset-text">Your roles are given and changed by another trust administrator.</p> : <GrantRole person={person} schools={schools} />}
        </div>
      )}
    </div>
  )
}
