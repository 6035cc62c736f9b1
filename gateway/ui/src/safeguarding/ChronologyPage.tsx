import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Problem } from '../api/problem'
import { readChronology, type Chronology } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { WhoViewed } from '../pupil/WhoViewed'
import { momentOf } from '../time/words'
import { BreakGlass } from './BreakGlass'
import { ChronologyLines } from './ChronologyLines'
import { FileErased } from './FileErased'
import { HeldUntil } from './HeldUntil'
import { useLeadsSafeguarding, useMayBreakGlass } from './roles'
import { WhoseChronology } from './WhoseChronology'
import { usePrinting } from './usePrinting'

/** Everything recorded about one child, on screen and on paper; in an emergency for those who may open it. */
export default function ChronologyPage() {
  const { pupil = '' } = useParams()
  const leads = useLeadsSafeguarding()
  const mayBreak = useMayBreakGlass()
  const query = useQuery({ queryKey: ['chronology', pupil], queryFn: () => readChronology(pupil), gcTime: 0 })
  const { paper, failure, print } = usePrinting(pupil)
  const shut = query.error instanceof Problem && query.error.status === 404 && mayBreak
  return (
    <Page
      title={query.data?.childName ?? 'Chronology'}
      tab="Chronology"
      caption={query.data && 'Safeguarding chronology'}
      {...(leads && { crumbs: [{ to: '/safeguarding', name: 'Safeguarding' }] })}
      actions={
        query.data &&
        !query.data.erased && (
          <>
            {leads && (
              <>
                <Link className="govuk-link" to={`/safeguarding/children/${pupil}/send-file`}>
                  Send the file to the next school
                </Link>
                <Link className="govuk-link" to={`/safeguarding/children/${pupil}/keeping`}>
                  How long this file is kept
                </Link>
              </>
            )}
            <button type="button" className="govuk-button govuk-button--secondary" onClick={print}>
              Print
            </button>
          </>
        )
      }
    >
      {failure && <Refusal failure={failure} again={print} />}
      {shut && !query.data ? <BreakGlass pupil={pupil} /> : <Loaded query={query}>{found => <Shown chronology={paper ?? found} />}</Loaded>}
      {leads && query.data && <WhoViewed about={pupil} of="file" />}
    </Page>
  )
}

function Shown({ chronology }: { chronology: Chronology }) {
  if (chronology.erased) return <FileErased erased={chronology.erased} />
  const nothing = chronology.concerns.length + chronology.ended.length + chronology.file.length === 0
  if (nothing) return <p className="govuk-body">Nothing has been recorded about this child.</p>
  return (
    <>
      {chronology.child && <WhoseChronology child={chronology.child} />}
      <HeldUntil holds={chronology.holds} />
      <p className="govuk-body wm-print-line">Printed {momentOf(new Date().toISOString())}. Confidential: keep apart from the pupil’s other records.</p>
      <ChronologyLines chronology={chronology} />
    </>
  )
}
