import { gatherItems, type AccessItems } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** Fixes the list: what is recorded later is no part of this answer. */
export function GatherForm({ answer }: { answer: AccessItems }) {
  const form = useCommandForm({
    name: `gather:${answer.request}`,
    initial: {},
    send: (_, keyFor) => {
      const body = { knownAt: answer.knownAt, items: answer.items.map(item => item.item) }
      return gatherItems(answer.request, body, { key: keyFor(body), seq: answer.seq })
    },
    done: () => readAgain(),
  })
  return (
    <CommandPageForm form={form} submit="Begin to look through these items">
      <p className="govuk-body">The list below is then fixed. What is recorded later is no part of this answer.</p>
    </CommandPageForm>
  )
}
