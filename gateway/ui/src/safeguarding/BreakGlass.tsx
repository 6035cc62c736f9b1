import { breakGlass } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** Opens one child's chronology in an emergency: for a short time, with a reason, and the leads see it at once. */
export function BreakGlass({ pupil }: { pupil: string }) {
  const form = useCommandForm({
    name: `break-glass:${pupil}`,
    initial: { reason: '' },
    check: value => failed(['reason', !value.reason.trim() && 'Say why you have to read this now']),
    send: (value, keyFor) => breakGlass(pupil, value.reason.trim(), { key: keyFor([pupil, value]) }),
    done: readAgain,
  })
  return (
    <div className="wm-form">
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          Only the safeguarding leads read this. In an emergency, when none of them can be reached, you can open it for a short time. They are
          told by e-mail at once that something needs their attention; it stands at the top of their inbox, with your reason, and stays on the record.
        </strong>
      </div>
      <CommandPageForm form={form} warning submit="Open it in an emergency">
        <TextField id="reason" label="Why do you have to read this now?" rows={3} value={form.value.reason} onChange={reason => form.change({ reason })} />
      </CommandPageForm>
    </div>
  )
}
