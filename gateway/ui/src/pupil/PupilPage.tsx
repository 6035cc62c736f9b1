import { useParams } from 'react-router'
import type { Pupil } from '../api/reports'
import { Crumbs } from '../page/Crumbs'
import { Flash } from '../page/Flash'
import { Loaded } from '../page/Loaded'
import { Updating } from '../page/Updating'
import { Holds } from '../privacy/Holds'
import { OfThisPupil } from '../safeguarding/OfThisPupil'
import { momentOf } from '../time/words'
import { useReadsCasesAt, useReadsEntries, useReadsTimelinesAt } from '../shell/roles'
import { Erasure } from './Erasure'
import { IdentityBanner } from './IdentityBanner'
import { NextSteps } from './NextSteps'
import { ProposedEntry } from './ProposedEntry'
import { RegisterEntry } from './RegisterEntry'
import { SenHistory } from './SenHistory'
import { Timeline } from './Timeline'
import { WhoCanRead } from './WhoCanRead'
import { WhoViewed } from './WhoViewed'
import { spokenName } from './names'
import { usePageTitle } from '../page/usePageTitle'
import { usePupil } from './usePupil'

/** One pupil's record. */
export default function PupilPage() {
  const { pupil = '' } = useParams()
  const query = usePupil(pupil)
  const register = useReadsEntries()
  usePageTitle(query.data ? spokenName(query.data.name, query.data.nameState) : 'Pupil')
  return (
    <>
      {register && <Crumbs crumbs={[{ to: '/register', name: 'SEN register' }]} />}
      <Flash />
      {query.isError && !query.data && <h1 className="govuk-visually-hidden">Pupil</h1>}
      <Loaded query={query} wait="Opening the record…">
        {found => <Record pupil={found} />}
      </Loaded>
    </>
  )
}

function Record({ pupil }: { pupil: Pupil }) {
  const gone = pupil.erasure?.stage === 'erased'
  const whole = useReadsCasesAt(pupil.school)
  const timeline = useReadsTimelinesAt(pupil.school)
  return (
    <>
      <IdentityBanner pupil={pupil} />
      <p className="govuk-body wm-print-only">Printed {momentOf(new Date().toISOString())}. Confidential: dispose of securely.</p>
      <Updating shown={pupil.updating ?? false} />
      <div className="wm-record">
        <div className="wm-record__steps">
          <NextSteps pupil={pupil} />
          {!gone && <OfThisPupil pupil={pupil.pupil} />}
        </div>
        <div className="wm-record__main">
          <Holds pupil={pupil} />
          <Erasure pupil={pupil} />
          {!gone && <RegisterEntry pupil={pupil} />}
          {!gone && <ProposedEntry pupil={pupil} />}
          {timeline && <Timeline pupil={pupil} />}
          {whole && <WhoViewed about={pupil.pupil} />}
          {whole && <WhoCanRead pupil={pupil.pupil} />}
        </div>
        <div className="wm-record__history">
          <SenHistory history={pupil.history} />
        </div>
      </div>
    </>
  )
}
