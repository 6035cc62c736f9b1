import type { RegisterRow } from '../api/reports'
import { InPlace } from '../form/InPlace'
import { ParentsToldForm } from './ParentsToldForm'
import type { Selection } from './useSelection'

/** What can be done with the chosen rows together; printing and exporting them stand at the head of the page. */
export function BulkActions({ selection, rows, keeps }: { selection: Selection; rows: RegisterRow[]; keeps: boolean }) {
  const count = selection.chosen.length
  const waiting = rows.filter(row => keeps && row.pupil && selection.has(row.pupil) && !row.parentsTold)
  return (
    <div className="wm-bulk wm-no-print">
      <p className="wm-bulk__line" role="status">
        {count === 0 && selection.further === 0
          ? `Tick pupils to print or export them alone${keeps ? ', or to record for several at once that their parents were told' : ''}.`
          : `${count} selected${selection.further > 0 ? `, and ${selection.further} further down the list: show the next` : ''}${keeps && waiting.length < count ? `, ${waiting.length} with parents not told yet` : ''}`}
      </p>
      {count > 0 && (
        <InPlace
          button={open => (
            <div className="wm-bulk__actions">
              {waiting.length > 0 && (
                <button type="button" className="govuk-button" onClick={open}>
                  Record parents told
                </button>
              )}
              <button type="button" className="wm-link" onClick={selection.clear}>
                Clear selection
              </button>
            </div>
          )}
        >
          {close => (
            <ParentsToldForm
              rows={waiting}
              onDone={() => {
                close()
                selection.clear()
              }}
              onCancel={close}
            />
          )}
        </InPlace>
      )}
    </div>
  )
}
