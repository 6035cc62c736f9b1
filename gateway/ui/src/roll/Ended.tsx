import { Link } from 'react-router'
import type { RollImport } from '../api/roll'
import { momentOf } from '../time/words'
import { ImportRows } from './ImportRows'
import { LeftAsImported } from './LeftAsImported'

/** The file could not be imported: why, and what to do about it. */
export function Refused({ roll }: { roll: RollImport }) {
  return (
    <>
      <div className="wm-prose">
        <div className="govuk-inset-text wm-careful">
          <p className="govuk-body">
            <strong>{roll.refusal?.title ?? 'The file was refused'}</strong>
          </p>
          {roll.refusal?.detail && <p className="govuk-body">{roll.refusal.detail}</p>}
        </div>
        <p className="govuk-body">Nothing was changed, and the file is deleted.</p>
        <Link className="govuk-button" to="/roll/new">
          Choose another file
        </Link>
      </div>
      {(roll.counts?.problems ?? 0) > 0 && <ImportRows roll={roll} />}
    </>
  )
}

/** The import was taken back; what it recorded is corrected by later events, not deleted. */
export function Reversed({ roll }: { roll: RollImport }) {
  return (
    <div className="wm-prose">
      <p className="govuk-body">
        What this import of {momentOf(roll.startedAt)} recorded has been corrected: its joiners, leavers, movers and changes are as they were before.
        The timelines of its pupils show both.
      </p>
      {roll.leftAsImported > 0 && <LeftAsImported roll={roll} />}
      <Link className="govuk-button" to="/roll/new">
        Import another file
      </Link>
    </div>
  )
}
