import { useQuery } from '@tanstack/react-query'
import { readErasuresProposed } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Tile } from './Tile'

/** What head teachers propose to erase waits for whoever answers for the trust. */
export function ErasureTiles() {
  const query = useQuery({ queryKey: ['erasures-proposed'], queryFn: readErasuresProposed })
  const waiting = query.data?.proposals.length ?? 0
  if (query.isPending || (query.isSuccess && waiting === 0)) return null
  return (
    <section aria-labelledby="low-level">
      <h2 id="low-level" className="govuk-heading-m">
        Low-level concerns
      </h2>
      <Loaded query={query}>
        {() => (
          <ul className="wm-tiles">
            <Tile
              number={waiting}
              to="/low-level/erasures"
              name={waiting === 1 ? 'Erasure to agree to or refuse' : 'Erasures to agree to or refuse'}
              note="Proposed by a head teacher. You are not told whom it is about"
            />
          </ul>
        )}
      </Loaded>
    </section>
  )
}
