import { gatherPart, type StaffPart } from '../api/accessParts'
import { labelOf, usePolicy } from '../api/policy'
import { CheckField } from '../form/CheckField'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { inWords } from '../time/words'

/** Fixes the list of what is held, with what is under a name alone and about the same person; or says that nothing is. */
export function GatherStaffPart({ shown: { part, namedAlone } }: { shown: StaffPart }) {
  const { lowLevelKinds } = usePolicy()
  const form = useCommandForm({
    name: `gather-staff-part:${part.request}:${part.school}`,
    initial: { concerns: [] as string[] },
    seen: part.seq,
    send: ({ concerns }, keyFor, seq) => gatherPart(part, { concerns }, { key: keyFor([concerns, part.items.length, seq]), seq }),
    done: () => readAgain(),
  })
  const nothing = part.items.length + form.value.concerns.length === 0
  return (
    <CommandPageForm form={form} submit={nothing ? 'Nothing is held: my part is done' : 'Begin to look through these items'}>
      {namedAlone.length > 0 && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Is one of these about the same person?</legend>
          <p className="govuk-hint">They were recorded under a name alone, as of somebody who was not in the directory.</p>
          {namedAlone.map(each => (
            <CheckField
              key={each.concern}
              id={`concern-${each.concern}`}
              label={`${each.name ?? 'Name not available'}, ${inWords(each.occurredOn)}: ${labelOf(lowLevelKinds, each.kind).toLowerCase()}`}
              checked={form.value.concerns.includes(each.concern)}
              onChange={checked => form.change({ concerns: [...form.value.concerns.filter(other => other !== each.concern), ...(checked ? [each.concern] : [])] })}
            />
          ))}
        </fieldset>
      )}
      <p className="govuk-body">
        {nothing
          ? 'No low-level concern about this person is recorded at this school. Whoever keeps the request learns that your part is done, as for somebody with one.'
          : 'The list is then fixed. What is recorded later is no part of this answer.'}
      </p>
    </CommandPageForm>
  )
}
