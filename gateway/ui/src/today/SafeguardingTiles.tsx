import { useQuery } from '@tanstack/react-query'
import { readPartsWaiting } from '../api/accessParts'
import { readInbox, readTransfers } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { NewElsewhere } from '../safeguarding/NewElsewhere'
import { useMe, workSchools } from '../shell/me'
import { inWords } from '../time/words'
import { Tile } from './Tile'
import { filesDue } from './filesDue'

/** What a safeguarding lead has to look at first. */
export function SafeguardingTiles({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['safeguarding-inbox', school, 'new', null], queryFn: () => readInbox({ school, status: 'new' }) })
  const requests = useQuery({ queryKey: ['access-parts-waiting', school], queryFn: () => readPartsWaiting({ school }) })
  const transfers = useQuery({ queryKey: ['transfers', school], queryFn: () => readTransfers({ school }) })
  const me = useMe()
  const mine = (id: string) => (school ? id === school : workSchools(me).some(each => each.id === id))
  const files = filesDue(transfers.data?.transfers ?? [], mine)
  const asked = requests.data
  return (
    <section aria-labelledby="safeguarding">
      <h2 id="safeguarding" className="govuk-heading-m">
        Safeguarding
      </h2>
      <Loaded query={query}>
        {({ counts, openings }) => (
          <>
            <NewElsewhere school={school} here={counts.fresh} />
            <ul className="wm-tiles">
              {openings.length > 0 && (
                <Tile number={openings.length} to="/safeguarding" name={openings.length === 1 ? 'Opened in an emergency' : 'Openings in an emergency'} note="Look who read what, and why" />
              )}
              {counts.danger > 0 && (
                <Tile
                  number={counts.danger}
                  to="/safeguarding"
                  name={counts.danger === 1 ? 'New concern about a child in immediate danger' : 'New concerns about children in immediate danger'}
                  note="As whoever raised it saw it. Look at once"
                />
              )}
              <Tile
                number={counts.fresh}
                to="/safeguarding"
                name={counts.fresh === 1 ? 'New concern' : 'New concerns'}
                note={counts.fresh === 1 ? 'Nobody has taken it up yet' : 'Nobody has taken them up yet'}
                quiet={counts.fresh === 0}
              />
              {counts.due > 0 && (
                <Tile
                  number={counts.due}
                  to="/safeguarding?status=due"
                  name={counts.due === 1 ? 'Concern due today or overdue' : 'Concerns due today or overdue'}
                  note="An answer of children’s social care, a day to look again, or nothing written since it was taken up"
                />
              )}
              {files.map(({ key, number, name, note }) => (
                <Tile key={key} number={number} to="/safeguarding/transfers" name={name} note={note} />
              ))}
              {asked?.due && (
                <Tile
                  number={asked.waiting}
                  to="/safeguarding/requests"
                  name={asked.waiting === 1 ? 'Request to see a file' : 'Requests to see a file'}
                  note={`Your part is to be answered by ${inWords(asked.due)}`}
                />
              )}
              <Tile number={counts.looking + counts.waiting} to="/safeguarding?status=looking" name="Open concerns" note="Being looked at, or waiting for somebody" quiet />
            </ul>
          </>
        )}
      </Loaded>
    </section>
  )
}
