import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { decideOnStaffFile, readStaffFile } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { FileActForm } from '../safeguarding/FileActForm'
import { NotFound } from '../shell/NotFound'
import { keepingCrumbs } from './keepingCrumbs'
import { nameOf } from './nameOf'
import { staffFileActs } from './staffFileActs'

/** One question page about the keeping of the concerns about one person: the address says what is decided. */
export default function StaffFileActPage() {
  const { subject = '', act: what = '' } = useParams()
  const query = useQuery({ queryKey: ['staff-file', subject], queryFn: () => readStaffFile(subject) })
  const act = staffFileActs[what]
  if (!act) return <NotFound />
  const back = `/low-level/people/${subject}/keeping`
  return (
    <Page title={act.title} crumbs={[...keepingCrumbs, { to: back, name: 'This person' }]} {...(query.data && { caption: nameOf(query.data) })}>
      <div className="wm-form">
        <Loaded query={query}>
          {({ keeping }) => (
            <FileActForm
              key={what}
              name={`staff-${what}:${subject}`}
              act={act}
              keeping={keeping}
              back={back}
              send={(address, body, options) => decideOnStaffFile(subject, address, body, options)}
            />
          )}
        </Loaded>
      </div>
    </Page>
  )
}
