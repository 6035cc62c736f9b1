import { useState } from 'react'
import { DateField } from '../form/DateField'
import { ErrorSummary } from '../form/ErrorSummary'
import { FormErrors } from '../form/FormErrors'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf } from '../time/schoolDate'
import { asAtWords } from './asAtWords'
import { onAnotherDate, type Filters } from './filters'

/** The two dates: what was true then, and what had been written down by then. */
export function OtherDates({ filters, onChange }: { filters: Filters; onChange: (change: Partial<Filters>) => void }) {
  const elsewhere = onAnotherDate(filters)
  const [open, setOpen] = useState(false)
  return (
    <>
      {elsewhere && (
        <div className="wm-banner" role="status">
          <p>
            <strong>{asAtWords(filters)}</strong>
          </p>
          <p className="wm-no-print">
            <button
              type="button"
              className="wm-link"
              onClick={() => {
                setOpen(false)
                onChange({ asAt: '', knownAt: '' })
              }}
            >
              Back to today’s register
            </button>
          </p>
        </div>
      )}
      <details className="govuk-details wm-no-print wm-dates" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Look at the register on another date</span>
        </summary>
        <div className="govuk-details__text">
          <DatesForm
            key={filters.asAt + filters.knownAt}
            filters={filters}
            onChoose={change => {
              setOpen(false)
              onChange(change)
            }}
          />
        </div>
      </details>
    </>
  )
}

function DatesForm({ filters, onChoose }: { filters: Filters; onChoose: (change: Partial<Filters>) => void }) {
  const [asAt, setAsAt] = useState(partsOf(filters.asAt))
  const [knownAt, setKnownAt] = useState(partsOf(filters.knownAt))
  const [errors, setErrors] = useState<FieldError[]>([])
  const [round, setRound] = useState(0)
  const show = (event: React.FormEvent) => {
    event.preventDefault()
    const found = failed(
      ['asAt', checkDate('Date of the register', asAt, { required: false })],
      ['knownAt', checkDate('Date by which it was written down', knownAt, { required: false })],
    )
    setErrors(found)
    setRound(round + 1)
    if (found.length === 0) onChoose({ asAt: dateOf(asAt) ?? '', knownAt: dateOf(knownAt) ?? '' })
  }
  return (
    <FormErrors value={errors}>
      <form noValidate onSubmit={show}>
        <ErrorSummary errors={errors} round={round} />
        <div className="wm-row wm-row--top">
          <DateField id="asAt" legend="Show who was on the register on" hint="Leave both dates empty for today’s register" value={asAt} onChange={setAsAt} />
          <DateField
            id="knownAt"
            legend="As it was known on"
            hint="Leave out anything written down later. This date alone shows the register of that day as it was known then. Leave empty for all that is known now"
            value={knownAt}
            onChange={setKnownAt}
          />
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
          Show this register
        </button>
      </form>
    </FormErrors>
  )
}
