import { useEffect, useState } from 'react'
import { usePolicy } from '../api/policy'
import { SelectField } from '../form/SelectField'
import { yearName } from '../pupil/names'
import { flags } from './flags'
import { narrowing, type Filters } from './filters'

/** The filters above the table; each changes the address at once. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (change: Partial<Filters>) => void }) {
  const policy = usePolicy()
  const onRegister = policy.provisions.filter(provision => provision.code !== 'N')
  return (
    <form className="wm-filters wm-no-print" role="search" aria-label="Filter the register" onSubmit={event => event.preventDefault()}>
      <NameFilter value={filters.q} onChange={q => onChange({ q })} />
      <SelectField
        small
        id="filter-provision"
        label="Provision"
        empty="All"
        value={filters.provision}
        onChange={provision => onChange({ provision })}
        choices={onRegister.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
      />
      <SelectField
        small
        id="filter-need"
        label="Need"
        empty="All"
        value={filters.need}
        onChange={need => onChange({ need })}
        choices={policy.needTypes.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
      />
      <SelectField
        small
        id="filter-year"
        label="Year"
        empty="All"
        value={filters.year}
        onChange={year => onChange({ year })}
        choices={policy.yearGroups.map(({ code, label }) => ({ value: code, label: label || yearName(code) }))}
      />
      <SelectField small id="filter-flag" label="To do" empty="All" value={filters.flag} onChange={flag => onChange({ flag })} choices={flags} />
      {narrowing(filters) > 0 && (
        <button type="button" className="wm-link wm-filters__clear" onClick={() => onChange({ provision: '', need: '', year: '', q: '', flag: '' })}>
          Clear filters
        </button>
      )}
    </form>
  )
}

/** Narrows by name once the typing pauses. */
function NameFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const pause = window.setTimeout(() => onChange(typed.trim()), 300)
    return () => window.clearTimeout(pause)
  }, [typed, value, onChange])
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="filter-q">
        Name
      </label>
      <input
        id="filter-q"
        className="govuk-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </div>
  )
}
