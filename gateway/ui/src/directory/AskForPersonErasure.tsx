import { useNavigate } from 'react-router'
import type { Person } from '../api/directory'
import { requestPersonErasure } from '../api/personErasure'
import { usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { useTimeIsOver } from './useTimeIsOver'

export function AskForPersonErasure({ person, onClose }: { person: Person; onClose: () => void }) {
  const navigate = useNavigate()
  const { erasureReasons } = usePolicy()
  const over = useTimeIsOver(person.person)
  const reasons = erasureReasons.filter(({ code }) => code !== 'retention-ended' || over)
  const form = useCommandForm({
    name: `ask-person-erasure:${person.person}`,
    initial: { reason: '' },
    check: value => failed(['erasure-reason', !value.reason && 'Choose why they are to be erased']),
    send: (value, keyFor) => requestPersonErasure(person.person, value.reason, { key: keyFor(value) }),
    done: () => {
      onClose()
      readAgain()
      void navigate(`/people/${person.person}`, { state: { done: 'Erasure requested. A trust administrator other than you has to approve it' } })
    },
  })
  return (
    <CommandPageForm form={form} warning submit="Ask for erasure" cancel={onClose}>
      <SelectField
        id="erasure-reason"
        label="Why are they to be erased?"
        hint={over === false && 'The time for which this person is kept has not ended, or is not known'}
        empty="Choose a reason"
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
        choices={reasons.map(({ code, label }) => ({ value: code, label }))}
      />
    </CommandPageForm>
  )
}
