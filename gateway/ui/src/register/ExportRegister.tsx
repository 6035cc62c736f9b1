import { useState } from 'react'
import { download } from '../api/download'
import { exportRegister, type RegisterRow } from '../api/reports'
import type { Filters } from './filters'

/** The register as a file: the rows chosen, or all that the filters show, of the schools whose cases the person reads (null: of all that are looked at). */
export function ExportRegister({
  filters,
  rows,
  chosen: ticked,
  only,
  onFailed,
}: {
  filters: Filters
  rows: RegisterRow[]
  chosen: string[]
  only: string[] | null
  onFailed: (failure: Error | undefined) => void
}) {
  const mine = new Set(rows.filter(row => !only || (row.school && only.includes(row.school))).map(row => row.pupil))
  const chosen = ticked.filter(pupil => mine.has(pupil))
  const [waiting, setWaiting] = useState(false)
  async function save() {
    if (waiting) return
    setWaiting(true)
    onFailed(undefined)
    try {
      await download(await exportRegister(filters, chosen))
    } catch (failure) {
      onFailed(failure as Error)
    } finally {
      setWaiting(false)
    }
  }
  if (only?.length === 0 || (ticked.length > 0 && chosen.length === 0)) return null
  return (
    <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={waiting} onClick={() => void save()}>
      {waiting ? 'Exporting…' : chosen.length > 0 ? `Export ${chosen.length} selected` : 'Export CSV'}
    </button>
  )
}
