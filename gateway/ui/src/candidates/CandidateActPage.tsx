import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { actOnCandidate, readCandidate } from '../api/candidates'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { FileActForm } from '../safeguarding/FileActForm'
import { NotFound } from '../shell/NotFound'
import { candidateActs } from './candidateActs'
import { candidateName } from './candidateWords'

/** One question page about a candidate: the address says what is done. */
export default function CandidateActPage() {
  const { candidate = '', act: what = '' } = useParams()
  const query = useQuery({ queryKey: ['candidate', candidate], queryFn: () => readCandidate(candidate) })
  const act = candidateActs[what]
  if (!act) return <NotFound />
  const back = `/candidates/${candidate}`
  const crumbs = [
    { to: '/candidates', name: 'Candidates' },
    { to: back, name: 'Candidate' },
  ]
  return (
    <Page title={act.title} crumbs={crumbs} caption={query.data && candidateName(query.data.about)}>
      <div className="wm-form">
        <Loaded query={query}>
          {({ seq, access }) => (
            <FileActForm
              key={what}
              name={`candidate-${what}:${candidate}`}
              act={act}
              keeping={{ seq, erased: null }}
              back={back}
              send={(address, body, options) => actOnCandidate(candidate, address.replace('{request}', access?.request ?? ''), body, options)}
            />
          )}
        </Loaded>
      </div>
    </Page>
  )
}
