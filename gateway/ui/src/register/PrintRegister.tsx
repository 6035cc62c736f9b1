import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { everyPage } from '../api/everyPage'
import { largestPage, printChosen, readRegister, type RegisterRow } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useWhere } from '../shell/school'
import { PrintTable } from './PrintTable'
import { PrintedLine } from './PrintedLine'
import { writeFilters, type Filters } from './filters'
import { useFilters } from './useFilters'

/** The register, or the rows chosen in it, on paper, A4 landscape, with the line that says which register it is. */
export default function PrintRegister() {
  const [filters] = useFilters()
  const navigate = useNavigate()
  const chosen = (useLocation().state as { pupils?: string[] } | null)?.pupils ?? []
  const all = useQuery({ queryKey: ['register-whole', filters, chosen], queryFn: () => everyRow(filters, chosen) })
  const where = useWhere(filters.school)
  return (
    <div className="wm-landscape">
      <Page
        title="SEN register"
        caption={where}
        crumbs={[{ to: `/register?${writeFilters(filters)}`, name: 'SEN register', state: { q: filters.q } }]}
        actions={
          <>
            <button type="button" className="govuk-button" onClick={() => window.print()}>
              Print this page
            </button>
            <button type="button" className="wm-link" onClick={() => void navigate(-1)}>
              Back
            </button>
          </>
        }
      >
        <PrintedLine filters={filters} chosen={chosen.length} />
        <Loaded query={all} wait="Getting the whole register…">
          {rows => <PrintTable rows={rows} school={!filters.school} />}
        </Loaded>
      </Page>
    </div>
  )
}

/** Recorded as a print, of the rows that are asked for: nobody can tell from outside whether the paper is then printed. */
async function everyRow(filters: Filters, chosen: string[]): Promise<RegisterRow[]> {
  const pages = await everyPage(after => {
    const page = { ...filters, limit: largestPage, after }
    return chosen.length > 0 ? printChosen(page, chosen) : readRegister({ ...page, use: 'print' })
  })
  return pages.flatMap(page => page.rows)
}
