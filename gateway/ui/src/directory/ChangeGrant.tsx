import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { changeGrant, readSchools, type Person, type PersonGrant } from '../api/directory'
import { Problem } from '../api/problem'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { schoolName } from '../shell/me'
import { readAgain } from '../shell/queries'
import { noDate, partsOf } from '../time/schoolDate'
import { HeldFields } from './HeldFields'
import { checkGrant, heldBody } from './newGrant'
import { roleName } from './roleNames'
import { usePerson } from './usePerson'

/** Gives a grant other days or classes; another role or school is another grant. */
export default function ChangeGrant() {
  const { person: id = '', grant = '' } = useParams()
  const query = usePerson(id)
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const person = query.data
  const held = person?.grants.find(each => each.grant === grant && !each.withdrawn)
  const where = held?.school ? schoolName(schools.data?.schools ?? [], held.school) : 'whole trust'
  return (
    <Page
      title={held ? `Change ${roleName(held.role)}, ${where}` : 'Change a role'}
      caption={person?.name}
      crumbs={[
        { to: '/people', name: 'People' },
        { to: `/people/${id}`, name: person?.name ?? 'Person' },
      ]}
    >
      <Loaded query={query}>
        {found => (held ? <ChangeForm person={found} grant={held} /> : <Refusal failure={new Problem(404, '', '', '')} />)}
      </Loaded>
    </Page>
  )
}

function ChangeForm({ person, grant }: { person: Person; grant: PersonGrant }) {
  const navigate = useNavigate()
  const back = `/people/${person.person}`
  const form = useCommandForm({
    name: `change:${grant.grant}`,
    initial: {
      role: grant.role,
      classes: grant.classes.join(', '),
      from: partsOf(grant.from),
      until: grant.until ? partsOf(grant.until) : noDate,
    },
    seen: person.seq,
    check: value => checkGrant({ ...value, school: grant.school ?? '' }),
    send: (value, keyFor, seq) => changeGrant(person.person, grant.grant, heldBody(value), { key: keyFor([grant.grant, heldBody(value)]), seq }),
    done: () => {
      readAgain()
      void navigate(back, { state: { done: `${roleName(grant.role)} changed` } })
    },
  })
  return (
    <div className="wm-form">
      <CommandPageForm form={form} submit="Change the role" cancel={back}>
        <HeldFields value={form.value} change={form.change} />
      </CommandPageForm>
    </div>
  )
}
