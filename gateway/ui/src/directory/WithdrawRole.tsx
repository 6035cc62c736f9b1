import { useNavigate } from 'react-router'
import { withdrawRole, type Person, type PersonGrant } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { inForceWords } from './inForceWords'
import { NoOtherLead, noLeadConfirmed } from './NoOtherLead'
import { roleName } from './roleNames'
import { useLastLead } from './useLastLead'

export function WithdrawRole({ person, grant, onClose }: { person: Person; grant: PersonGrant; onClose: () => void }) {
  const navigate = useNavigate()
  const lastAt = useLastLead(grant)
  const form = useCommandForm({
    name: `withdraw:${grant.grant}`,
    initial: { on: partsOf(todayInSchool()), noLead: false },
    seen: person.seq,
    check: value =>
      failed(
        ['on', checkDate('Date of withdrawal', value.on, { notAfter: '2099-12-31', notBefore: grant.from })],
        ['noLead', noLeadConfirmed(lastAt, value.noLead)],
      ),
    send: (value, keyFor, seq) => withdrawRole(person.person, grant.grant, dateOf(value.on)!, { key: keyFor([grant.grant, value.on]), seq }),
    done: inForce => {
      onClose()
      readAgain()
      void navigate(`/people/${person.person}`, { state: { done: inForceWords(`${roleName(grant.role)} withdrawn`, inForce) } })
    },
  })
  return (
    <CommandPageForm form={form} warning submit="Withdraw the role" cancel={onClose}>
      <DateField id="on" legend="Withdraw from" hint="The first day on which it is no longer held" value={form.value.on} onChange={on => form.change({ on })} />
      {lastAt && <NoOtherLead school={lastAt} confirmed={form.value.noLead} onChange={noLead => form.change({ noLead })} />}
    </CommandPageForm>
  )
}
