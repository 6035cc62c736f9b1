import { approveAnswer, type AccessDetail } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { useMe } from '../shell/me'
import { useDecidesErasure } from '../shell/roles'
import { useRequestCommand } from './RequestFormPage'
import { whyNotApprove } from './accessWords'

/** The second person’s step: what was decided about each item becomes the answer. */
export function ApproveAnswer({ request }: { request: AccessDetail }) {
  // Begun anew for each approval: one that was taken back is not sent again under its key.
  return request.stage === 'in-redaction' ? <Approval request={request} /> : null
}

function Approval({ request }: { request: AccessDetail }) {
  const me = useMe()
  const director = useDecidesErasure()
  const form = useRequestCommand({
    what: 'approve-answer',
    request,
    initial: {},
    lookedThrough: true,
    check: () => [],
    send: (_, options) => approveAnswer(request.request, options({})),
    said: 'The answer is approved and can be given',
  })
  const why = whyNotApprove(request, me.person)
  return (
    <section aria-labelledby="approve">
      <h2 id="approve" className="govuk-heading-m">
        Approval
      </h2>
      {!director ? (
        <p className="govuk-body">A trust director who decided about none of it approves the answer.</p>
      ) : why ? (
        <p className="govuk-body">{why}</p>
      ) : (
        <CommandPageForm form={form} submit="Approve the answer">
          <p className="govuk-body">Look through the items first: what is approved can go out.</p>
        </CommandPageForm>
      )}
    </section>
  )
}
