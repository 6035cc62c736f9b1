import { useNavigate } from 'react-router'
import { parentsTold } from '../api/register'
import type { RegisterRow } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TodayLink } from '../form/TodayLink'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate } from '../time/schoolDate'
import { BulkProgress } from './BulkProgress'
import { bulkWords } from './bulkWords'
import { usePortions } from './usePortions'

/** One date for all chosen pupils whose parents have not been told. */
export function ParentsToldForm({ rows, onDone, onCancel }: { rows: RegisterRow[]; onDone: () => void; onCancel: () => void }) {
  const navigate = useNavigate()
  const portions = usePortions()
  const form = useCommandForm({
    name: 'parents-told',
    initial: { occurredOn: noDate },
    check: value => failed(['occurredOn', checkDate('Date parents were told', value.occurredOn)]),
    send: value => {
      const occurredOn = dateOf(value.occurredOn)!
      const pupils = rows.flatMap(row => row.pupil ?? [])
      return portions.send(pupils, (some, keyFor) => {
        const body = { occurredOn, pupils: some }
        return parentsTold(body, { key: keyFor(body) })
      })
    },
    done: results => {
      onDone()
      readAgain()
      void navigate(window.location.pathname + window.location.search, {
        replace: true,
        state: { done: bulkWords(results, 'Parents told recorded for', rows) },
      })
    },
  })
  return (
    <CommandPageForm form={form} submit={`Record for ${rows.length === 1 ? '1 pupil' : `${rows.length} pupils`}`} cancel={onCancel}>
      <DateField
        id="occurredOn"
        legend="When were their parents told?"
        hint="For several dates, record each group on its own"
        value={form.value.occurredOn}
        onChange={occurredOn => form.change({ occurredOn })}
      />
      <TodayLink onChange={occurredOn => form.change({ occurredOn })} />
      <BulkProgress done={portions.done} of={rows.length} />
    </CommandPageForm>
  )
}
