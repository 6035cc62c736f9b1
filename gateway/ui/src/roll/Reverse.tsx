import { reverseImport, type RollImport } from '../api/roll'
import { CommandPageForm } from '../form/CommandPageForm'
import { InPlace } from '../form/InPlace'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** A wrong import is taken back as a whole, while nobody has worked on its pupils. */
export function Reverse({ roll }: { roll: RollImport }) {
  return (
    <InPlace
      button={open => (
        <p className="govuk-body">
          <button type="button" className="wm-link" onClick={open}>
            Reverse this import
          </button>
        </p>
      )}
    >
      {close => <ReverseForm roll={roll} onClose={close} />}
    </InPlace>
  )
}

function ReverseForm({ roll, onClose }: { roll: RollImport; onClose: () => void }) {
  const form = useCommandForm({
    name: `reverse:${roll.id}`,
    initial: { reason: '' },
    check: value => failed(['reason', !value.reason.trim() && 'Say why the import is reversed']),
    send: (value, keyFor) => reverseImport(roll.id, value.reason.trim(), { key: keyFor(value) }),
    done: readAgain,
  })
  return (
    <section className="wm-form" aria-labelledby="reverse">
      <h2 id="reverse" className="govuk-heading-m">
        Reverse this import
      </h2>
      <p className="govuk-body">
        For a wrong file. Its joiners, leavers, movers and changes are corrected back. This can be done until someone has worked on its pupils.
      </p>
      <CommandPageForm form={form} warning submit="Reverse the whole import" cancel={onClose}>
        <TextField id="reason" label="Why?" rows={2} value={form.value.reason} onChange={reason => form.change({ reason })} />
      </CommandPageForm>
    </section>
  )
}
