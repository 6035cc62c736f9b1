import type { Looked, ShownItem } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/**
 * Gives all that nobody has decided about yet, once somebody has read it. What is gathered does not change, and the rest is sent for the same
 * reading that it was found in: what a colleague decides meanwhile is either not among it, or refuses it.
 */
export function IncludeRest({ answer, open }: { answer: Looked; open: ShownItem[] }) {
  const form = useCommandForm({
    name: `include-rest:${answer.request}`,
    initial: {},
    send: (_, keyFor) => {
      const body = { decisions: open.map(({ item }) => ({ item, verdict: 'include', exemption: null, passages: [] })) }
      return answer.decide(body, { key: keyFor(body), seq: answer.seq })
    },
    done: () => readAgain(),
  })
  return (
    <CommandPageForm form={form} submit={open.length === 1 ? 'Give the remaining item whole' : `Give the ${open.length} remaining items whole`}>
      <p className="govuk-body">Read each item first. Decide here about those that are to be left out or changed, then give the rest.</p>
    </CommandPageForm>
  )
}
