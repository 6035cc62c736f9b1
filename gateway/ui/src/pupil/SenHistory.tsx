import type { HistoryItem } from '../api/reports'
import { inWords } from '../time/words'

const words: Record<string, string> = { N: 'No SEN', K: 'SEN support', E: 'EHC plan', A: 'School Action', P: 'School Action Plus', S: 'Statement' }

/** What the school's own system said before: history, never an entry by itself. */
export function SenHistory({ history }: { history: HistoryItem[] }) {
  if (history.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="govuk-heading-m">
        SEN history in the roll file
      </h2>
      <ul className="govuk-list">
        {history.map(item => (
          <li key={item.provision + item.start}>
            {words[item.provision] ?? item.provision} ({item.provision}){item.start ? `, from ${inWords(item.start)}` : ', no date given'}
          </li>
        ))}
      </ul>
    </section>
  )
}
