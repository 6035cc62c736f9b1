import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { useMe, workSchools } from './me'
import { allName, allSchools, hasAll, rememberSchool } from './school'

/** The list in the switcher; a trust of many schools can be narrowed by typing. */
export function SchoolChoices({ chosen, onChosen }: { chosen: string | null; onChosen: () => void }) {
  const me = useMe()
  const { pathname } = useLocation()
  const [address] = useSearchParams()
  const [typed, setTyped] = useState('')
  const all = [...(hasAll(me) ? [{ id: allSchools, name: allName(me) }] : []), ...workSchools(me)]
  const shown = all.filter(school => school.name.toLowerCase().includes(typed.trim().toLowerCase()))
  const list = pathname.startsWith('/pupils/') || pathname.startsWith('/roll/') ? '/' : pathname
  const addressFor = (id: string) => {
    const next = new URLSearchParams(address)
    next.set('school', id)
    return `${list}?${next}`
  }
  return (
    <>
      {all.length > 8 && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="school-filter">
            Find a school
          </label>
          <input id="school-filter" className="govuk-input" autoComplete="off" value={typed} onChange={event => setTyped(event.target.value)} />
        </div>
      )}
      <ul className="wm-switcher__list">
        {shown.map(school => (
          <li key={school.id}>
            <Link
              to={addressFor(school.id)}
              className="wm-switcher__choice"
              aria-current={school.id === (chosen ?? allSchools) ? 'true' : undefined}
              onClick={() => {
                rememberSchool(me, school.id)
                onChosen()
              }}
            >
              {school.name}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="govuk-body">No school of that name.</p>}
    </>
  )
}
