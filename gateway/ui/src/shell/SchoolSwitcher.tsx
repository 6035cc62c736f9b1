import { useEffect, useId, useRef, useState } from 'react'
import { useMe, workSchools } from './me'
import { SchoolChoices } from './SchoolChoices'
import { hasAll, useSchool, useWhere } from './school'

/** The school being looked at; with more than one, a button that opens the others. */
export function SchoolSwitcher() {
  const me = useMe()
  const school = useSchool()
  const name = useWhere(school)
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])
  const schools = workSchools(me)
  if (schools.length === 0) return null
  if (!hasAll(me)) return <span className="govuk-service-navigation__service-name">{name}</span>

  const close = () => {
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }
  return (
    <div
      ref={box}
      className="govuk-service-navigation__service-name wm-switcher"
      onKeyDown={event => {
        if (event.key === 'Escape') close()
      }}
    >
      <button type="button" className="wm-switcher__button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <span className="govuk-visually-hidden">School: </span>
        {name}
        <span className="wm-switcher__arrow" aria-hidden="true" />
      </button>
      <div id={panel} className="wm-switcher__panel" hidden={!open}>
        {open && <SchoolChoices chosen={school} onChosen={close} />}
      </div>
    </div>
  )
}
