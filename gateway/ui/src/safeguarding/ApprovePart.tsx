import { approvePart, type AccessPart } from '../api/accessParts'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { whyNotApprovePart } from './partWords'

/**
 * What was decided about each item becomes the answer: by a second person, where anybody else may read it.
 *
 * @param another whether anybody else may
 */
export function ApprovePart({ part, another }: { part: AccessPart; another: boolean }) {
  const me = useMe()
  const form = useCommandForm({
    name: `approve-part:${part.request}:${part.school}`,
    initial: {},
    seen: part.seq,
    lookedThrough: true,
    send: (_, keyFor, seq) => approvePart(part, { key: keyFor(seq), seq }),
    done: () => readAgain(),
  })
  const why = whyNotApprovePart(part, me.person, another)
  return (
    <section aria-labelledby="approve">
      <h2 id="approve" className="govuk-heading-m">
        Approval
      </h2>
      {why ? (
        <p className="govuk-body">{why}</p>
      ) : (
        <CommandPageForm form={form} submit="Approve this part">
          <p className="govuk-body">Look through the items first: what is approved can go out.</p>
        </CommandPageForm>
      )}
    </section>
  )
}
