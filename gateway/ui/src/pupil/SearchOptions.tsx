import type { FoundPupil } from '../api/reports'
import { schoolName, useMe } from '../shell/me'
import { listName, yearName } from './names'

export function SearchOptions({
  id,
  shown,
  found,
  active,
  asked,
  failed,
  onChoose,
}: {
  id: string
  shown: boolean
  found: FoundPupil[]
  active: number
  asked: string
  failed: boolean
  onChoose: (at: number) => void
}) {
  const { schools } = useMe()
  const nothing = shown && found.length === 0 && asked !== ''
  return (
    <>
      <ul id={`${id}-list`} className="wm-search__list" role="listbox" aria-label="Pupils" hidden={!shown || found.length === 0}>
        {found.map((pupil, at) => (
          <li
            key={pupil.pupil}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className="wm-search__option"
            onPointerDown={event => event.preventDefault()}
            onClick={() => onChoose(at)}
          >
            <span>{listName(pupil.name)}</span>
            <small>
              {yearName(pupil.yearGroup)}
              {pupil.className && `, class ${pupil.className}`}
              {schools.length > 1 && `, ${schoolName(schools, pupil.school)}`}
              {pupil.left && ', left'}
            </small>
          </li>
        ))}
      </ul>
      {nothing && (
        <div className="wm-search__list wm-search__none">
          {failed ? 'The search is not available just now. Try again in a minute.' : `No pupil whose name begins with “${asked}” at your schools.`}
        </div>
      )}
    </>
  )
}
