import { approveAnswer, type StaffRequest } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { useRequestCommand } from '../privacy/RequestFormPage'
import { whyNotApprove } from '../privacy/accessWords'
import { useMe } from '../shell/me'

/** The second person’s step, where the trust has no other director to take it. */
export function ApproveStaffAnswer({ request }: { request: StaffRequest }) {
  // Begun anew for each approval: one that was taken back is not sent again under its key.
  return request.stage === 'in-redaction' ? <Approval request={request} /> : null
}

function Approval({ request }: { request: StaffRequest }) {
  const me = useMe()
  const form = useRequestCommand({
    what: 'approve-staff-answer',
    request,
    back: `/people/requests/${request.request}`,
    initial: {},
    lookedThrough: true,
    check: () => [],
    send: (_, options) => approveAnswer(request.request, options({})),
    said: 'The answer is approved. The trust director can give it',
  })
  const why = whyNotApprove({ ...request, subjectKind: 'person' }, me.person)
  return (
    <section aria-labelledby="approve">
      <h2 id="approve" className="govuk-heading-m">
        Approval
      </h2>
      {why ? (
        <p className="govuk-body">{why}</p>
      ) : (
        <CommandPageForm form={form} submit="Approve the answer">
          <p className="govuk-body">
            You see none of the items, and answer for how it was done: that who asks was confirmed, that all was looked through, and that it is in time. What is approved can go out.
          </p>
        </CommandPageForm>
      )}
    </section>
  )
}
