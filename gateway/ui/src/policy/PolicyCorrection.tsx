import { useNavigate } from 'react-router'
import { correctPolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import type { FieldError } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { dateOf, partsOf, type SchoolDate } from '../time/schoolDate'
import { inWords } from '../time/words'
import { linesOf, read } from './lines'
import { kindOf, titleOf, type Kind, type PolicyItem } from './names'

const hints: Record<Kind, string> = {
  days: 'One day to a line, in order: 25 December 2027, Christmas Day',
  terms: 'One term, or half of one, to a line, in order: 1 September 2027 to 22 October 2027, Autumn term, first half',
  codes: 'One code to a line, in the order in which they are offered: moved-away, Moved away',
  number: 'A number, such as 5 or 0.15',
}

type Parts = {
  item: PolicyItem
  /** What the form begins with. */
  value: unknown
  from: SchoolDate
  /** What was to come on that day is withdrawn: this is what holds the day before. */
  withdraws?: boolean
}

/** Says what an item is from a day on. */
export function PolicyCorrection({ item, value: start, from: day, withdraws = false }: Parts) {
  const navigate = useNavigate()
  const kind = kindOf(item)
  const form = useCommandForm({
    name: `policy-${item.name}-${day}${withdraws ? '-withdraw' : ''}`,
    initial: { value: linesOf(kind, start), from: partsOf(day), source: '' },
    check: ({ value, from, source }): FieldError[] => {
      const found = read(kind, value, item.value)
      return [
        ...('errors' in found ? found.errors.map(message => ({ field: 'value', message })) : []),
        ...(dateOf(from) ? [] : [{ field: 'validFrom', message: 'Enter the day from which it counts' }]),
        ...(source.trim() ? [] : [{ field: 'source', message: 'Say where it comes from: a law, a guide, a decision of the trust' }]),
      ]
    },
    send: async ({ value, from, source }, keyFor) => {
      const found = read(kind, value, item.value)
      const body = { value: 'value' in found ? found.value : null, validFrom: dateOf(from)!, source: source.trim() }
      const answer = await correctPolicy(item.name, body, { key: keyFor(body) })
      // First: whoever opens the item again at once would correct what it was before.
      await readAgain()
      return answer
    },
    done: (_, { from }) => {
      void navigate('/policy', { state: { done: `${titleOf(item.name)}: ${withdraws ? 'what was to come was withdrawn' : 'corrected'} from ${inWords(dateOf(from)!)} on` } })
    },
  })
  const { value, change } = form
  return (
    <div className="wm-form">
      {withdraws && <p className="govuk-body">This is what holds the day before. Record it from {inWords(day)} on, and nothing changes that day.</p>}
      <CommandPageForm form={form} submit={withdraws ? 'Withdraw what was to come' : 'Record the correction'} cancel="/policy">
        <TextField
          id="value"
          label="What is to hold"
          hint={hints[kind]}
          rows={kind === 'number' ? undefined : Math.min(24, value.value.split('\n').length + 3)}
          width={kind === 'number' ? '10' : undefined}
          value={value.value}
          onChange={value => change({ value })}
        />
        <DateField
          id="validFrom"
          legend="From which day on"
          hint="It stands in place of the whole list from that day. Whatever was counted for earlier days stays as it was."
          value={value.from}
          onChange={from => change({ from })}
        />
        <TextField
          id="source"
          label="Where it comes from"
          hint="A law, a guide, a decision of the trust"
          value={value.source}
          onChange={source => change({ source })}
        />
      </CommandPageForm>
    </div>
  )
}
