import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { SearchOptions } from './SearchOptions'
import { searchKeys } from './searchKeys'
import { usePupilSearch } from './usePupilSearch'

/** Search as you type for a pupil: a combobox after the ARIA pattern; the arrows choose, Enter opens, Escape clears. */
export default function PupilSearch() {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { found, asked, failed } = usePupilSearch(typed)
  const shown = open && typed.trim().length >= 2

  function openPupil(at: number) {
    const pupil = found[at]
    if (!pupil) return
    setTyped('')
    setOpen(false)
    setActive(-1)
    void navigate(`/pupils/${pupil.pupil}`)
  }
  const keys = searchKeys({
    count: found.length,
    active,
    move: setActive,
    choose: openPupil,
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
      role="search"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <label className="govuk-visually-hidden" htmlFor="pupil-search">
        Find a pupil by name
      </label>
      <input
        ref={input}
        id="pupil-search"
        className="wm-search__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Find a pupil by name"
        aria-autocomplete="list"
        aria-controls="pupil-search-list"
        aria-expanded={shown && found.length > 0}
        aria-activedescendant={shown && active >= 0 ? `pupil-search-${active}` : undefined}
        value={typed}
        onKeyDown={keys}
        onChange={event => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onFocus={() => setOpen(true)}
      />
      <SearchOptions shown={shown} found={found} active={active} asked={asked} failed={failed} onChoose={openPupil} />
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
    </div>
  )
}
