import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { decideOnFile, readChildFile } from '../api/files'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { NotFound } from '../shell/NotFound'
import { FileActForm } from './FileActForm'
import { fileActs } from './fileActs'

/** One question page about the keeping of a child’s file: the address says what is decided. */
export default function FileActPage() {
  const { pupil = '', act: what = '' } = useParams()
  const query = useQuery({ queryKey: ['child-file', pupil], queryFn: () => readChildFile(pupil) })
  const act = fileActs[what]
  if (!act) return <NotFound />
  const back = `/safeguarding/children/${pupil}/keeping`
  const crumbs = [
    { to: '/safeguarding', name: 'Safeguarding' },
    { to: back, name: 'How long this file is kept' },
  ]
  return (
    <Page title={act.title} crumbs={crumbs} {...(query.data?.childName && { caption: query.data.childName })}>
      <div className="wm-form">
        <Loaded query={query}>
          {file => (
            <FileActForm
              key={what}
              name={`${what}:${pupil}`}
              act={act}
              keeping={file.keeping}
              back={back}
              send={(address, body, options) => decideOnFile(pupil, address, body, options)}
            />
          )}
        </Loaded>
      </div>
    </Page>
  )
}
