import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { decideOnProposal, readErasuresProposed } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { FileActForm } from '../safeguarding/FileActForm'
import { NotFound } from '../shell/NotFound'
import { schoolName, useMe } from '../shell/me'
import { concernsCounted } from './concernsCounted'
import { actsFor, heldWords, proposalActs } from './proposalActs'

const list = '/low-level/erasures'

/** The second decision about one proposal to erase low-level concerns: the address says which. */
export default function ProposalActPage() {
  const { file = '', act: what = '' } = useParams()
  const { schools } = useMe()
  const query = useQuery({ queryKey: ['erasures-proposed'], queryFn: readErasuresProposed })
  const proposed = query.data?.proposals.find(each => each.file === file)
  const act = proposalActs[what]
  if (!act) return <NotFound />
  const crumbs = [
    { to: '/privacy', name: 'Privacy' },
    { to: list, name: 'Low-level concerns to erase' },
  ]
  const about = proposed && `${concernsCounted(proposed.concerns)} at ${proposed.schools.map(school => schoolName(schools, school)).join(', ')}`
  return (
    <Page title={act.title} crumbs={crumbs} caption={about}>
      <div className="wm-form">
        <Loaded query={query}>
          {() =>
            !proposed ? (
              <p className="govuk-body">Nobody proposes this any more, or it has been decided.</p>
            ) : !actsFor(proposed).some(([each]) => each === what) ? (
              <p className="govuk-body">{heldWords}</p>
            ) : (
              <FileActForm
                key={what}
                name={`proposal-${what}:${proposed.file}`}
                act={act}
                keeping={{ seq: proposed.seq, erased: null }}
                back={list}
                send={(address, body, options) => decideOnProposal(proposed.file, address, body, options)}
              />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}
