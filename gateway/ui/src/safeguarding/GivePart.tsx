import { partGiven, type AccessPart } from '../api/accessParts'
import { usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'

/** Records that this part was handed over, on which day and how. */
export function GivePart({ part }: { part: AccessPart }) {
  const { accessDelivery } = usePolicy()
  const form = useCommandForm({
    name: `give-part:${part.request}:${part.school}`,
    initial: { on: partsOf(todayInSchool()), how: '' },
    seen: part.seq,
    check: value => failed(['on', checkDate('Day it was handed over', value.on)], ['how', !value.how && 'Choose how it was handed over']),
    send: (value, keyFor, seq) => {
      const body = { on: dateOf(value.on)!, how: value.how }
      return partGiven(part, body, { key: keyFor(body), seq })
    },
    done: () => readAgain(),
  })
  return (
    <section aria-labelledby="give">
      <h2 id="give" className="govuk-heading-m">
        Hand it over
      </h2>
      <CommandPageForm form={form} submit="Record that it was handed over">
        <DateField id="on" legend="When was it handed over?" value={form.value.on} onChange={on => form.change({ on })} />
        <RadioField
          id="how"
          legend="How?"
          value={form.value.how}
          onChange={how => form.change({ how })}
          choices={accessDelivery.map(({ code, label }) => ({ value: code, label }))}
        />
      </CommandPageForm>
    </section>
  )
}
