import { useQuery } from '@tanstack/react-query'
import { readStaffPartsWaiting } from '../api/accessParts'
import { countLadoAgain } from '../api/lowLevel'
import { inWords } from '../time/words'
import { LadoAgainTile } from './LadoAgainTile'
import { Tile } from './Tile'

/** What of low-level concerns waits for a head teacher: what was told and nobody took up, answers to whoever asks what is held about them, and the LADO to be told again. */
export function LowLevelTiles({ school }: { school: string | null }) {
  const requests = useQuery({ queryKey: ['staff-parts-waiting', school], queryFn: () => readStaffPartsWaiting({ school }) })
  const again = useQuery({ queryKey: ['lado-again', school], queryFn: () => countLadoAgain({ school }) })
  const asked = requests.data
  const toTell = again.data?.count ?? 0
  const told = again.data?.told ?? 0
  if (!asked?.due && !requests.isError && !toTell && !told && !again.isError) return null
  return (
    <section aria-labelledby="low-level">
      <h2 id="low-level" className="govuk-heading-m">
        Low-level concerns
      </h2>
      {requests.isError && <p className="govuk-inset-text wm-careful">Whether anybody asks to see them could not be loaded. Reload the page in a minute.</p>}
      {again.isError && <p className="govuk-inset-text wm-careful">Whether something was told, or the LADO is to be told again, could not be loaded. Reload the page in a minute.</p>}
      {(asked?.due || toTell + told > 0) && (
        <ul className="wm-tiles">
          {told > 0 && <Tile number={told} to="/low-level" name="Told of an adult who works here" note="Nobody has taken it up yet" />}
          {toTell > 0 && <LadoAgainTile number={toTell} />}
          {asked?.due && (
            <Tile
              number={asked.waiting}
              to="/low-level/requests"
              name={asked.waiting === 1 ? 'Request of a member of staff' : 'Requests of members of staff'}
              note={`Your part is to be answered by ${inWords(asked.due)}`}
            />
          )}
        </ul>
      )}
    </section>
  )
}
