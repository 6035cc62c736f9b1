import { gatherItems, type AccessItems } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** Fixes the list, as the service sealed it: what is recorded later is no part of this answer. */
export function GatherForm({ answer }: { answer: AccessItems }) {
  const list = answer.list ?? ''
  const form = useCommandForm({
    name: `gather:${answer.request}`,
    initial: {},
    send: (_, keyFor) => gatherItems(answer.request, { list }, { key: keyFor({ list }), seq: answer.seq }),
    done: () => readAgain(),
  })
  if (!list)
    return (
      <div className="govuk-inset-text wm-careful">
        <p className="govuk-body">The record has not been read to its end yet, so the list cannot be fixed.</p>
        <button type="button" className="wm-link" onClick={() => readAgain()}>
          Try again
        </button>
      </div>
    )
  return (
    <CommandPageForm form={form} submit="Begin to look through these items">
      <p className="govuk-body">The list below is then fixed. What is recorded later is no part of this answer.</p>
    </CommandPageForm>
  )
}
