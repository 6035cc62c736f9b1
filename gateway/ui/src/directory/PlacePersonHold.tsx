import { useNavigate } from 'react-router'
import type { Person } from '../api/directory'
import { placePersonHold } from '../api/holds'
import { usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

export function PlacePersonHold({ person, onClose }: { person: Person; onClose: () => void }) {
  const { holdReasons } = usePolicy()
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `place-hold:${person.person}`,
    initial: { reason: '' },
    check: value => failed(['hold-reason', !value.reason && 'Choose why it has to be kept']),
    send: (value, keyFor) => placePersonHold(person.person, value.reason, { key: keyFor(value) }),
    done: () => {
      onClose()
      readAgain()
      void navigate(`/people/${person.person}`, { state: { done: 'Legal hold placed' } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Place the hold" cancel={onClose}>
      <SelectField
        id="hold-reason"
        label="Why does it have to be kept?"
        empty="Choose a reason"
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
        choices={holdReasons.map(({ code, label }) => ({ value: code, label }))}
      />
    </CommandPageForm>
  )
}
