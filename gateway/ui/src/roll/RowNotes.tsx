import type { RollRow } from '../api/roll'
import { dayInWords } from '../time/words'
import { fieldName } from './fields'

/** What the file says in a field that was not understood. */
export function unread(row: RollRow, ...fields: string[]): string | undefined {
  return row.unread.find(each => fields.includes(each.field))?.text
}

/** What a row brings: what is wrong with it, what it changes, what it says of SEN. */
export function RowNotes({ row }: { row: RollRow }) {
  const nothing = row.problems.length + row.changes.length + row.sen.length === 0
  if (nothing) return <span className="wm-muted">–</span>
  return (
    <ul className="govuk-list wm-notes">
      {row.problems.map(problem => (
        <li key={problem.field + problem.detail} className="wm-notes__problem">
          <strong>{fieldName(problem.field)}:</strong> {problem.detail}
          {unread(row, problem.field) && ` The file says “${unread(row, problem.field)}”.`}
        </li>
      ))}
      {row.changes.map(change => (
        <li key={change.field}>
          {fieldName(change.field)}: {row.pupil && `${change.from || 'empty'} → `}
          {change.to || 'empty'}
        </li>
      ))}
      {row.sen.map(sen => (
        <li key={sen.provision + sen.start}>
          SEN {sen.provision}
          {(sen.needs ?? []).length > 0 && ` (${sen.needs!.map(need => need.code).join(', ')})`}
          {sen.start && ` from ${dayInWords(sen.start)}`}
        </li>
      ))}
    </ul>
  )
}
