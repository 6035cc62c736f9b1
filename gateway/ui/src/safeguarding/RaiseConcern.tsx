import { Loading } from '../page/Loaded'
import { Page } from '../page/Page'
import { ConcernForm } from './ConcernForm'
import { useChildOfAddress } from './useChildOfAddress'

/** Tells the safeguarding lead: three things to fill in, and the rest for whoever has it. */
export default function RaiseConcern() {
  const about = useChildOfAddress()
  return (
    <Page title="Tell the safeguarding lead" crumbs={[{ to: '/concerns/mine', name: 'My concerns' }]}>
      <div className="wm-form">{about.reading ? <Loading wait="Looking up the child…" /> : <ConcernForm key={about.pupil} about={about} />}</div>
    </Page>
  )
}
