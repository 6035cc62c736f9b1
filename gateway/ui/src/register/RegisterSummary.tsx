import { Link } from 'react-router'
import type { RegisterPage } from '../api/reports'
import { useImportsRoll, useKeepsRegisterIn, useReadsCases } from '../shell/roles'
import { inWords } from '../time/words'
import { narrowing, onAnotherDate, type Filters } from './filters'

const none = { provision: '', need: '', year: '', q: '', flag: '' }
const pupils = (count: number) => (count === 1 ? '1 pupil' : `${count} pupils`)

/** How many, of which provision; with none, what to do next. */
export function RegisterSummary({
  page,
  shown,
  filters,
  onChange,
}: {
  page: RegisterPage
  shown: number
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}) {
  const imports = useImportsRoll()
  const keeps = useKeepsRegisterIn(filters.school)
  const whole = useReadsCases()
  if (page.total > 0) {
    return (
      <p className="govuk-body wm-counts" role="status">
        <strong>{pupils(page.total)}</strong> <span>{page.counts.K} SEN support (K)</span> <span>{page.counts.E} EHC plan (E)</span>
        {shown < page.total && <span>first {shown} shown</span>}
      </p>
    )
  }
  return (
    <div className="wm-empty" role="status">
      {narrowing(filters) > 0 ? (
        <>
          <p className="govuk-body">
            <strong>No pupil on the register matches these filters.</strong>
          </p>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onChange(none)}>
            Clear the filters
          </button>
        </>
      ) : onAnotherDate(filters) ? (
        <p className="govuk-body">
          <strong>
            {filters.knownAt
              ? `By ${inWords(filters.knownAt)} nobody had been recorded as on the register${filters.asAt ? ` of ${inWords(filters.asAt)}` : ''}.`
              : 'Nobody was on the register then.'}
          </strong>{' '}
          Choose a later date, or go back to today’s register.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            <strong>{whole ? 'Nobody is on the register yet.' : 'None of your pupils is on the register.'}</strong>
          </p>
          {keeps && (
            <p className="govuk-body">
              Find a pupil by name at the top of the page and place them on the register
              {imports && (
                <>
                  , or{' '}
                  <Link className="govuk-link" to="/roll/new">
                    import the school’s roll
                  </Link>
                  : SEN information in it becomes proposed entries for you to confirm
                </>
              )}
              .
            </p>
          )}
          {!keeps && <p className="govuk-body">The SENCO places pupils on it{whole ? '.' : '. You see those of the classes that your role names.'}</p>}
        </>
      )}
    </div>
  )
}
