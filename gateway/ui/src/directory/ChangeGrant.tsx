import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { changeGrant, readSchools, type Person, type PersonGrant } from '../api/directory'
import { Problem } from '../api/problem'
import { CommandPageForm } from '../form/CommandPageForm'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { schoolName } from '../shell/me'
import { readAgain } from '../shell/queries'
import { dateOf, noDate, partsOf, todayInSchool, type DateParts } from '../time/schoolDate'
import { HeldFields } from './HeldFields'
import { inForceWords } from './inForceWords'
import { checkGrant, heldBody } from './newGrant'
import { NoOtherLead, noLeadConfirmed } from './NoOtherLead'
import { roleName } from './roleNames'
import { useLastLead } from './useLastLead'
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
  const lastAt = useLastLead(grant)
  const back = `/people/${person.person}`
  const form = useCommandForm({
    name: `change:${grant.grant}`,
    initial: {
      role: grant.role,
      classes: grant.classes.join(', '),
      from: partsOf(grant.from),
      until: grant.until ? partsOf(grant.until) : noDate,
      noLead: false,
    },
    seen: person.seq,
    check: value => [...checkGrant({ ...value, school: grant.school ?? '' }), ...failed(['noLead', ends(value) && noLeadConfirmed(lastAt, value.noLead)])],
    send: (value, keyFor, seq) => changeGrant(person.person, grant.grant, heldBody(value), { key: keyFor([grant.grant, heldBody(value)]), seq }),
    done: inForce => {
      readAgain()
      void navigate(back, { state: { done: inForceWords(`${roleName(grant.role)} changed`, inForce) } })
    },
  })
  return (
    <div className="wm-form">
      <CommandPageForm form={form} submit="Change the role" cancel={back}>
        <HeldFields value={form.value} change={form.change} />
        {lastAt && ends(form.value) && <NoOtherLead school={lastAt} confirmed={form.value.noLead} onChange={noLead => form.change({ noLead })} />}
      </CommandPageForm>
    </div>
  )
}

/** Whether the role, as it would read, is not held without an end from today on. */
const ends = ({ from, until }: { from: DateParts; until: DateParts }) => dateOf(until) !== undefined || (dateOf(from) ?? '') > todayInSchool()
