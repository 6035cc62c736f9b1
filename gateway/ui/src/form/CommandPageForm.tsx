import { useEffect } from 'react'
import { problemWords } from '../api/problemWords'
import { Cancel } from './Cancel'
import { ErrorSummary } from './ErrorSummary'
import { FormErrors } from './FormErrors'
import type { CommandForm } from './useCommandForm'

/** A form with its error summary and its one button. */
export function CommandPageForm<V>({
  form,
  submit,
  warning = false,
  cancel,
  also,
  children,
}: {
  form: CommandForm<V>
  /** What the button says: what will happen, not “Submit”. */
  submit: string
  warning?: boolean
  /** Where “Cancel” leads, or what closes the form; what was typed is forgotten once that is confirmed. */
  cancel?: string | (() => void)
  also?: React.ReactNode
  children: React.ReactNode
}) {
  const wrong = form.errors.length > 0 || form.problem !== undefined
  useEffect(() => {
    const plain = document.title.replace(/^Error: /, '')
    document.title = wrong ? `Error: ${plain}` : plain
  }, [wrong, form.refusals])
  const words = form.problem && problemWords(form.problem)
  return (
    <FormErrors value={form.errors}>
      <form noValidate onSubmit={form.submit} aria-busy={form.sending}>
        <ErrorSummary errors={form.errors} title={words?.title ?? 'There is a problem'} round={form.refusals}>
          {words && <p>{words.advice}</p>}
        </ErrorSummary>
        {children}
        <div className="govuk-button-group">
          <button type="submit" className={`govuk-button ${warning ? 'govuk-button--warning' : ''}`} aria-disabled={form.sending}>
            {form.sending ? 'Recording…' : submit}
          </button>
          {cancel !== undefined && <Cancel form={form} cancel={cancel} />}
          {also}
        </div>
      </form>
    </FormErrors>
  )
}
