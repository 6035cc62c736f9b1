import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { isErased, readSchools, type Person, type School } from '../api/directory'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useMe } from '../shell/me'
import { GrantRole } from './GrantRole'
import { PersonEmail } from './PersonEmail'
import { PersonErasure } from './PersonErasure'
import { PersonHolds } from './PersonHolds'
import { Roles } from './Roles'
import { SignInChanged } from './SignInChanged'
import { SignInProposed } from './SignInProposed'
import { usePerson } from './usePerson'

/** One person: the roles they hold, held and will hold. */
export default function PersonPage() {
  const { person: id = '' } = useParams()
  const query = usePerson(id)
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const person = query.data
  const there = person && !isErased(person)
  const correct = there && (
    <Link className="govuk-link" to={`/people/${id}/correct`}>
      Correct name or sign-in
    </Link>
  )
  return (
    <Page
      title={person?.name ?? 'Person'}
      crumbs={[{ to: '/people', name: 'People' }]}
      caption={there && `Signs in as ${person.subject}`}
      actions={correct}
    >
      <Loaded query={query}>
        {found => <Loaded query={schools}>{answer => <Record person={found} schools={answer.schools} />}</Loaded>}
      </Loaded>
    </Page>
  )
}

function Record({ person, schools }: { person: Person; schools: School[] }) {
  const gone = isErased(person)
  const own = useMe().person === person.person
  return (
    <div className="wm-two">
      <div>
        <Roles person={person} schools={schools} />
        {!gone && <SignInProposed person={person} />}
        {!gone && <SignInChanged person={person} />}
        {!gone && <PersonEmail person={person} />}
        {!gone && <PersonHolds person={person} />}
        <PersonErasure person={person} />
      </div>
      {!gone && (
        <div>
          {own ? <p className="govuk-inset-text">Your roles are given and changed by another trust administrator.</p> : <GrantRole person={person} schools={schools} />}
        </div>
      )}
    </div>
  )
}
