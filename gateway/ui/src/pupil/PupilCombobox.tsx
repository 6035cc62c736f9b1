import { useState } from 'react'
import type { FoundPupil } from '../api/reports'
import { SearchOptions } from './SearchOptions'
import { searchKeys } from './searchKeys'
import { usePupilSearch } from './usePupilSearch'

/** Search as you type for a pupil: a combobox after the ARIA pattern; the arrows choose, Enter takes, Escape clears. */
export function PupilCombobox({
  id,
  label,
  describedBy,
  invalid,
  onChoose,
}: {
  id: string
  /** For screen readers, where no label stands above the field. */
  label?: string
  describedBy?: string | undefined
  invalid?: boolean
  onChoose: (pupil: FoundPupil) => void
}) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { found, asked, failed } = usePupilSearch(typed)
  const shown = open && typed.trim().length >= 2

  function choose(at: number) {
    const pupil = found[at]
    if (!pupil) return
    setTyped('')
    setOpen(false)
    setActive(-1)
    onChoose(pupil)
  }
  const keys = searchKeys({
    count: found.length,
    active,
    move: setActive,
    choose,
    show: () => setOpen(true),
    clear: () => {
      setOpen(false)
      setActive(-1)
      if (!shown) setTyped('')
    },
  })
  const said =
    !shown || !asked ? '' : failed ? 'The search is not available just now.' : found.length === 1 ? '1 pupil found' : `${found.length} pupils found`
  return (
    <div
      className="wm-search"
      role={label ? 'search' : undefined}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      {label && (
        <label className="govuk-visually-hidden" htmlFor={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        className="wm-search__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Find a pupil by name"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded={shown && found.length > 0}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid ? true : undefined}
        value={typed}
        onKeyDown={keys}
        onChange={event => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onFocus={() => setOpen(true)}
      />
      <SearchOptions id={id} shown={shown} found={found} active={active} asked={asked} failed={failed} onChoose={choose} />
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
    </div>
  )
}
