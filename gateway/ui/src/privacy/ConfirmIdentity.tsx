import { confirmIdentity, type AccessDetail } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { failed } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { RequestFormPage, useRequestCommand } from './RequestFormPage'

export default function ConfirmIdentity() {
  return <RequestFormPage title="Confirm who is asking">{request => <IdentityForm request={request} />}</RequestFormPage>
}

function IdentityForm({ request }: { request: AccessDetail }) {
  const form = useRequestCommand({
    what: 'confirm-identity',
    request,
    initial: { on: partsOf(todayInSchool()) },
    check: value => failed(['on', checkDate('Day it was confirmed', value.on)]),
    send: (value, options) => {
      const body = { on: dateOf(value.on)! }
      return confirmIdentity(request.request, body, options(body))
    },
    said: 'Who is asking is confirmed. The month runs from that day',
  })
  return (
    <CommandPageForm form={form} submit="Confirm" cancel={`/privacy/requests/${request.request}`}>
      <p className="govuk-body">Asked by {request.asker}. Ask for no more proof than is needed: of somebody you know well, none.</p>
      <DateField id="on" legend="When was it confirmed?" value={form.value.on} onChange={on => form.change({ on })} />
    </CommandPageForm>
  )
}
