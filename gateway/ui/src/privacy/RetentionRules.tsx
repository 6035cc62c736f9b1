import type { RuleInForce } from '../api/retention'
import { inWords } from '../time/words'

const kinds: Record<string, string> = {
  'sen-file': 'SEN file',
  'child-protection-file': 'Child protection file',
  'unsuccessful-candidate': 'Unsuccessful candidate',
  staff: 'Member of staff who has left',
}

const starts: Record<string, string> = { 'date-of-birth': 'date of birth', 'last-role': 'end of the last role', appointment: 'appointment' }

const remarks: Record<string, string> = {
  'child-protection-file': 'Held apart by the designated safeguarding lead. This list gives a date only: it does not know whether there is a file. The lead finds those that are due under Safeguarding',
  'unsuccessful-candidate': 'Listed under Candidates, for head teachers and trust directors',
  staff: 'Listed for the trust administrator, under People',
}

/** How long each kind of record is kept, and where that is said. */
export function RetentionRules({ rules, asAt }: { rules: RuleInForce[]; asAt: string }) {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" className="govuk-heading-m">
        How long records are kept
      </h2>
      <p className="govuk-body">From the trust’s policy data in force on {inWords(asAt)}. A trust administrator corrects it.</p>
      <table className="wm-table wm-stack">
        <caption className="govuk-visually-hidden">Retention periods in force</caption>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Kept to</th>
            <th scope="col">Then</th>
            <th scope="col">Where that is from</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(rule => (
            <tr key={rule.kind}>
              <th scope="row">{kinds[rule.kind] ?? rule.kind}</th>
              <td data-label="Kept to">{rule.number === null ? 'No period set' : `${starts[rule.from] ?? rule.from} + ${rule.number} ${rule.unit}`}</td>
              <td data-label="Then">
                {rule.then === 'review' ? 'Reviewed.' : 'Erased by two people.'}
                {remarks[rule.kind] && <span className="wm-muted"> {remarks[rule.kind]}.</span>}
              </td>
              <td data-label="Where that is from">{rule.source ?? 'Not set'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
