import { useQuery } from '@tanstack/react-query'
import { readCandidates } from '../api/candidates'
import { clockOf } from '../candidates/accessInWords'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { Tile } from './Tile'

/** What waits for whoever keeps the record of candidates. Only counted: nobody is named, so that no look at a candidate is recorded. */
export function CandidateTiles({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['candidate-counts', school], queryFn: () => readCandidates({ school, limit: 0 }) })
  const counts = query.data?.counts
  const waits = counts ? counts.proposed + counts.due + counts.waiting + counts.asked : 0
  if (waits === 0 && !query.isError) return null
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates" className="govuk-heading-m">
        Candidates
      </h2>
      {query.isError && <p className="govuk-inset-text wm-careful">What waits about candidates could not be loaded. Reload the page in a minute.</p>}
      {counts && (
        <ul className="wm-tiles">
          {counts.asked > 0 && (
            <Tile
              number={counts.asked}
              to="/candidates?which=asked"
              name={counts.asked === 1 ? 'Candidate asked to see what is held' : 'Candidates asked to see what is held'}
              {...(counts.answerBy && { note: `To be answered by ${inWords(counts.answerBy)}: ${clockOf(counts.answerBy, todayInSchool()).name.toLowerCase()}` })}
            />
          )}
          {counts.proposed > 0 && (
            <Tile
              number={counts.proposed}
              to="/candidates?which=proposed"
              name={counts.proposed === 1 ? 'Erasure of a candidate to decide' : 'Erasures of candidates to decide'}
              note="By somebody other than who proposed it"
            />
          )}
          {counts.due > 0 && (
            <Tile number={counts.due} to="/candidates?which=due" name={counts.due === 1 ? 'Candidate due to be erased' : 'Candidates due to be erased'} note="Their time has ended" />
          )}
          {counts.waiting > 0 && (
            <Tile
              number={counts.waiting}
              to="/candidates?which=waiting"
              name={counts.waiting === 1 ? 'Candidate without an outcome' : 'Candidates without an outcome'}
              note="Say how the application ended: their time is counted from then"
            />
          )}
        </ul>
      )}
    </section>
  )
}
