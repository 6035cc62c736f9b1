import { type DateParts, partsOf, todayInSchool } from '../time/schoolDate'

/** Fills a date field with today's date. */
export function TodayLink({ onChange }: { onChange: (value: DateParts) => void }) {
  return (
    <p className="govuk-body-s wm-under-field">
      <button type="button" className="wm-link" onClick={() => onChange(partsOf(todayInSchool()))}>
        Use today’s date
      </button>
    </p>
  )
}
