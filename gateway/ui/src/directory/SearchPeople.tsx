import { useState } from 'react'
import { TextField } from '../form/TextField'

/** Looks people up; what was looked for stays in the tab. */
export function SearchPeople({ sought, onSearch }: { sought: string; onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(sought)
  const [before, setBefore] = useState(sought)
  if (before !== sought) {
    setBefore(sought)
    setTyped(sought)
  }
  return (
    <form
      role="search"
      aria-label="People"
      className="wm-row"
      onSubmit={event => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <TextField id="find-people" label="Find by name or sign-in" value={typed} onChange={setTyped} />
      <div className="govuk-form-group">
        <button type="submit" className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
          Search people
        </button>
      </div>
    </form>
  )
}
