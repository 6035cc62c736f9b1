import { gatherPart, type AccessPart } from '../api/accessParts'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** Fixes the list of what is held; or says that nothing is, which ends this part. */
export function GatherPart({ part }: { part: AccessPart }) {
  const form = useCommandForm({
    name: `gather-part:${part.request}:${part.school}`,
    initial: {},
    seen: part.seq,
    lookedThrough: true,
    send: (_, keyFor, seq) => gatherPart(part, {}, { key: keyFor([part.items.length, seq]), seq }),
    done: () => readAgain(),
  })
  const nothing = part.items.length === 0
  return (
    <CommandPageForm form={form} submit={nothing ? 'Nothing is held: my part is done' : 'Begin to look through these items'}>
      <p className="govuk-body">
        {nothing
          ? 'Nothing is recorded about this child in safeguarding at this school. Whoever keeps the request learns that your part is done, as for a child with a file.'
          : 'The list below is then fixed. What is recorded later is no part of this answer.'}
      </p>
    </CommandPageForm>
  )
}
