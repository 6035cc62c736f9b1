import { withdrawErasure } from '../api/erasure'
import type { Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { usePupilCommand } from './usePupilCommand'
import { PupilFormPage } from './PupilFormPage'

export default function WithdrawErasure() {
  return <PupilFormPage title="Withdraw your request for erasure">{pupil => <WithdrawForm pupil={pupil} />}</PupilFormPage>
}

function WithdrawForm({ pupil }: { pupil: Pupil }) {
  const form = usePupilCommand({
    what: 'withdraw-erasure',
    pupil,
    initial: {},
    check: () => [],
    send: (_, options) => withdrawErasure(pupil.pupil, options({})),
    said: 'Your request for erasure is withdrawn',
  })
  return (
    <CommandPageForm form={form} submit="Withdraw the request" cancel={`/pupils/${pupil.pupil}`}>
      <p className="govuk-body">The record stays as it is. That you asked, and withdrew, stays on its timeline.</p>
    </CommandPageForm>
  )
}
