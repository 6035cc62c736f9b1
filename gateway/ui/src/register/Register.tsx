import { useState } from 'react'
import { Link } from 'react-router'
import { largestPage } from '../api/reports'
import { closed } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { Updating } from '../page/Updating'
import { useCaseSchoolsIn, useKeepsRegisterIn, useReadsCases } from '../shell/roles'
import { schoolName, useMe } from '../shell/me'
import { useWhere } from '../shell/school'
import { BulkActions } from './BulkActions'
import { ExportRegister } from './ExportRegister'
import { FilterBar } from './FilterBar'
import { OtherDates } from './OtherDates'
import { PrintedLine } from './PrintedLine'
import { ProposalsWaiting } from './ProposalsWaiting'
import { RegisterSummary } from './RegisterSummary'
import { RegisterTable } from './RegisterTable'
import { onAnotherDate, writeFilters } from './filters'
import { useFilters } from './useFilters'
import { useRegister } from './useRegister'
import { useSelection } from './useSelection'

/** The SEN register: live, as at a date, and as it was known on a date. */
export default function Register() {
  const [filters, change] = useFilters()
  const register = useRegister(filters)
  const pages = closed(register.error) ? [] : (register.data?.pages ?? [])
  const first = pages[0]
  const rows = pages.flatMap(page => page.rows)
  const keeps = useKeepsRegisterIn(filters.school) && !onAnotherDate(filters)
  const { schools } = useMe()
  const reads = useReadsCases()
  const only = useCaseSchoolsIn(filters.school)
  const selection = useSelection('register', first && rows.flatMap(row => row.pupil ?? []), register.hasNextPage)
  const [notExported, setNotExported] = useState<Error>()
  const address = writeFilters(filters).toString()
  return (
    <div className="wm-landscape">
      <Page
        title="SEN register"
        caption={useWhere(filters.school)}
        actions={
          <>
            <Link className="govuk-button govuk-button--secondary" to={`/register/print?${address}`} state={{ pupils: selection.chosen, q: filters.q }}>
              {selection.chosen.length > 0 ? `Print ${selection.chosen.length} selected` : 'Print'}
            </Link>
            {reads && <ExportRegister filters={filters} rows={rows} chosen={selection.chosen} only={only} onFailed={setNotExported} />}
          </>
        }
      >
        {only && only.length > 0 && (
          <p className="govuk-hint wm-no-print">
            A file holds {only.map(each => schoolName(schools, each)).join(' and ')} alone: of your other schools you see only the pupils of your classes.
          </p>
        )}
        {notExported && <Refusal failure={notExported} />}
        <PrintedLine filters={filters} onPaper />
        <OtherDates filters={filters} onChange={change} />
        {keeps && <ProposalsWaiting school={filters.school} />}
        <FilterBar filters={filters} onChange={change} />
        {register.error && !first && <Refusal failure={register.error} again={() => void register.refetch()} />}
        {!first && !register.error && (
          <p className="govuk-body" role="status">
            Loading the register…
          </p>
        )}
        {first && (
          <>
            <Updating shown={first.updating} />
            <RegisterSummary page={first} shown={rows.length} filters={filters} onChange={change} />
            {rows.length > 0 && <BulkActions selection={selection} rows={rows} keeps={keeps} />}
            {rows.length > 0 && (
              <RegisterTable
                rows={rows}
                filters={filters}
                onChange={change}
                selection={selection}
                stale={register.isPlaceholderData}
              />
            )}
            {register.hasNextPage && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                aria-disabled={register.isFetchingNextPage}
                onClick={() => void register.fetchNextPage()}
              >
                {register.isFetchingNextPage ? 'Loading…' : `Show the next ${Math.min(largestPage, first.total - rows.length)}`}
              </button>
            )}
          </>
        )}
      </Page>
    </div>
  )
}
