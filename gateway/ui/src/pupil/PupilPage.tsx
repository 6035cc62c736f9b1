import { useParams } from 'react-router'
import type { Pupil } from '../api/reports'
import { Crumbs } from '../page/Crumbs'
import { Flash } from '../page/Flash'
import { Loaded } from '../page/Loaded'
import { Updating } from '../page/Updating'
import { useReadsRegister } from '../shell/roles'
import { IdentityBanner } from './IdentityBanner'
import { NextSteps } from './NextSteps'
import { ProposedEntry } from './ProposedEntry'
import { RegisterEntry } from './RegisterEntry'
import { SenHistory } from './SenHistory'
import { Timeline } from './Timeline'
import { spokenName } from './names'
import { usePageTitle } from '../page/usePageTitle'
import { usePupil } from './usePupil'

/** One pupil's record. */
export default function PupilPage() {
  const { pupil = '' } = useParams()
  const query = usePupil(pupil)
  const register = useReadsRegister()
  usePageTitle(query.data ? spokenName(query.data.name, query.data.nameState) : 'Pupil')
  return (
    <>
      {register && <Crumbs crumbs={[{ to: '/register', name: 'SEN register' }]} />}
      <Flash />
      {query.isError && !query.data && <h1 className="govuk-visually-hidden">Pupil</h1>}
      <Loaded query={query} wait="Opening the record…">{found => <Record pupil={found} />}</Loaded>
    </>
  )
}

function Record({ pupil }: { pupil: Pupil }) {
  return (
    <>
      <IdentityBanner pupil={pupil} />
      <Updating shown={pupil.updating ?? false} />
      <div className="wm-two wm-record">
        <div>
          <RegisterEntry pupil={pupil} />
          <ProposedEntry pupil={pupil} />
          <Timeline pupil={pupil.pupil} />
        </div>
        <aside className="wm-record__side">
          <NextSteps pupil={pupil} />
          <SenHistory history={pupil.history} />
        </aside>
      </div>
    </>
  )
}
