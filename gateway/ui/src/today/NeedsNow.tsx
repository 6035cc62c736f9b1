import { useNeedsNow } from './useNeedsNow'
import { Tile } from './Tile'
import { AllDone } from './AllDone'

/** The tiles of work that waits; when none does, what one would do next. */
export function NeedsNow(who: { keeps: boolean; imports: boolean; reads: boolean; answers: boolean }) {
  const { loading, failed, proposals, moving, notTold, unfinished, onRegister, imported } = useNeedsNow(who)
  if (loading)
    return (
      <p className="govuk-body" role="status">
        Looking what waits for you…
      </p>
    )
  const waiting = (proposals ?? 0) + (notTold ?? 0) + (moving ?? 0) + unfinished.length
  const first = unfinished[0]
  return (
    <section aria-labelledby="now">
      <h2 id="now" className="govuk-heading-m">
        Needs doing now
      </h2>
      {failed && (
        <p className="govuk-inset-text wm-careful">
          Part of this page could not be loaded. Reload it in a minute to be sure that nothing is missing.
        </p>
      )}
      {waiting === 0 && !failed && <AllDone imported={imported} onRegister={onRegister} imports={who.imports} keeps={who.keeps} reads={who.reads} />}
      <ul className="wm-tiles">
        {Boolean(proposals) && (
          <Tile
            number={proposals!}
            to="/register/proposals"
            name={proposals === 1 ? 'Proposed register entry to confirm' : 'Proposed register entries to confirm'}
            note="From the imported roll. Nobody is placed until you confirm"
          />
        )}
        {Boolean(moving) && (
          <Tile
            number={moving!}
            to="/roll/departures"
            name={moving === 1 ? 'Pupil whom another school has in its roll' : 'Pupils whom another school has in its roll'}
            note="They stay here until you agree that they have moved"
          />
        )}
        {Boolean(notTold) && (
          <Tile
            number={notTold!}
            to="/register?flag=parents-not-told"
            name={notTold === 1 ? 'Pupil whose parents have not been told' : 'Pupils whose parents have not been told'}
            note="Parents are to be told when a child is placed on the register"
          />
        )}
        {unfinished.length > 0 && (
          <Tile
            number={unfinished.length}
            to={unfinished.length === 1 && first ? `/roll/${first.id}` : '/roll'}
            name={unfinished.length === 1 ? 'Roll import to finish' : 'Roll imports to finish'}
            note={unfinished.length === 1 && first ? first.fileName : 'Waiting for an answer from you'}
          />
        )}
      </ul>
    </section>
  )
}
