import { useState } from 'react'
import { download } from '../api/download'
import { exportRegister } from '../api/reports'
import type { Filters } from './filters'

/** The register as a file: the rows chosen, or all that the filters show. */
export function ExportRegister({ filters, chosen, onFailed }: { filters: Filters; chosen: string[]; onFailed: (failure: Error | undefined) => void }) {
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
  return (
    <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={waiting} onClick={() => void save()}>
      {waiting ? 'Exporting…' : chosen.length > 0 ? `Export ${chosen.length} selected` : 'Export CSV'}
    </button>
  )
}
