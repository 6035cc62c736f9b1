import { useState } from 'react'
import { DateField } from '../form/DateField'
import { ErrorSummary } from '../form/ErrorSummary'
import { FormErrors } from '../form/FormErrors'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf } from '../time/schoolDate'
import { inWords } from '../time/words'

/** The day by which records are due: today, or one to come. */
export function DueBy({ asAt, onChoose }: { asAt: string; onChoose: (day: string) => void }) {
  const [day, setDay] = useState(partsOf(asAt))
  const [errors, setErrors] = useState<FieldError[]>([])
  const [round, setRound] = useState(0)
  const show = (event: React.FormEvent) => {
    event.preventDefault()
    const found = failed(['dueBy', checkDate('Date', day, { required: false, notAfter: '2099-12-31' })])
    setErrors(found)
    setRound(round + 1)
    if (found.length === 0) onChoose(dateOf(day) ?? '')
  }
  return (
    <>
      {asAt && (
        <div className="wm-banner" role="status">
          <p>
            <strong>Due by {inWords(asAt)}</strong>
          </p>
        </div>
      )}
      <details className="govuk-details wm-dates">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Look at another day</span>
        </summary>
        <div className="govuk-details__text">
          <FormErrors value={errors}>
            <form noValidate onSubmit={show}>
              <ErrorSummary errors={errors} round={round} />
              <DateField id="dueBy" legend="Show what is due by" hint="Leave empty for today. The policy in force on that day counts" value={day} onChange={setDay} />
              <button type="submit" className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
                Show
              </button>
            </form>
          </FormErrors>
        </div>
      </details>
    </>
  )
}
