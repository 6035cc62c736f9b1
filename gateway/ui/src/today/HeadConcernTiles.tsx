import { useQuery } from '@tanstack/react-query'
import { readLowLevels } from '../api/lowLevel'
import { LadoAgainTile } from './LadoAgainTile'
import { Tile } from './Tile'

/** Low-level concerns about head teachers that wait for whoever answers for the trust. */
export function HeadConcernTiles({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['low-level', school], queryFn: () => readLowLevels({ school }) })
  const waiting = query.data?.concerns.filter(concern => concern.status !== 'concluded') ?? []
  const open = waiting.length
  const again = waiting.filter(concern => concern.status === 'lado-again').length
  if (open === 0) return null
  return (
    <section aria-labelledby="about-heads">
      <h2 id="about-heads" className="govuk-heading-m">
        About head teachers
      </h2>
      <ul className="wm-tiles">
        <Tile number={open} to="/low-level" name={open === 1 ? 'Low-level concern' : 'Low-level concerns'} note="Without an outcome yet. Nobody at the school may be able to look at it" />
        {again > 0 && <LadoAgainTile number={again} />}
      </ul>
    </section>
  )
}
