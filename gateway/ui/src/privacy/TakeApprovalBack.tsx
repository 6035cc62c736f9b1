import { useLocation, useNavigate } from 'react-router'
import type { CommandOptions } from '../api/http'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

type Props = {
  /** Which answer. */
  of: string
  seen: number
  send: (body: { why: string }, options: CommandOptions) => Promise<unknown>
}

/** What was approved turns out to be wrong: until it goes out it is opened again, and why is recorded. */
export function TakeApprovalBack({ of, seen, send }: Props) {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const form = useCommandForm({
    name: `take-approval-back:${of}`,
    initial: { why: '' },
    seen,
    check: value => failed(['why', !value.why.trim() && 'Say what is wrong with it']),
    send: (value, keyFor, seq) => {
      const body = { why: value.why.trim() }
      return send(body, { key: keyFor([body, seq]), seq })
    },
    done: () => {
      readAgain()
      void navigate({ pathname, search }, { state: { done: 'The approval is taken back. Decide again about what is wrong' } })
    },
  })
  return (
    <details className="govuk-details" open={form.typed || undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Something in the answer is wrong</span>
      </summary>
      <div className="govuk-details__text">
        <CommandPageForm form={form} warning submit="Take the approval back">
          <p className="govuk-body">
            Only while no copy has gone out: what was given stays as it was approved, so record that it was given instead. What was decided stays. Decide again about what is
            wrong; then the answer is approved again.
          </p>
          <TextField id="why" label="What is wrong with it?" rows={2} value={form.value.why} onChange={why => form.change({ why })} />
        </CommandPageForm>
      </div>
    </details>
  )
}
