import { usePolicyItems } from '../api/policy'
import { calendarsToEnter } from '../policy/calendarEnd'
import { titleOf } from '../policy/names'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { Tile } from './Tile'

/** Calendars that end soon: without them days of holidays count as school days, and bank holidays as working days. */
export function CalendarTiles() {
  const items = usePolicyItems().data?.items ?? []
  const ending = calendarsToEnter(items, todayInSchool())
  if (ending.length === 0) return null
  return (
    <ul className="wm-tiles">
      {ending.map(({ name, last }) => (
        <Tile key={name} number={1} to={`/policy/${name}`} name={`${titleOf(name)} to enter`} note={`Known to ${inWords(last)}. What is due is counted by them`} />
      ))}
    </ul>
  )
}
