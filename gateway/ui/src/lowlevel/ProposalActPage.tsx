import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { decideOnProposal, readErasuresProposed, type StaffProposal } from '../api/lowLevel'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ActFields } from '../safeguarding/ActFields'
import { actBody, checkAct, emptyAnswers } from '../safeguarding/actAnswers'
import type { FileAct } from '../safeguarding/fileActs'
import { NotFound } from '../shell/NotFound'
import { readAgain } from '../shell/queries'
import { schoolName, useMe } from '../shell/me'
import { concernsCounted } from './concernsCounted'
import { proposalActs } from './proposalActs'

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
            proposed ? (
              <DecideForm key={what} what={what} act={act} proposed={proposed} />
            ) : (
              <p className="govuk-body">Nobody proposes this any more, or it has been decided.</p>
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function DecideForm({ what, act, proposed }: { what: string; act: FileAct; proposed: StaffProposal }) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `proposal-${what}:${proposed.file}`,
    initial: emptyAnswers(act),
    check: value => checkAct(act, value),
    send: (value, keyFor) => {
      const body = actBody(act, value)
      return decideOnProposal(proposed.file, act.send(''), body, { key: keyFor([what, body]), seq: proposed.seq })
    },
    done: answer => {
      readAgain()
      const said = answer.erased === false ? 'Agreed. They are erased as soon as nothing stands against it' : act.said
      void navigate(list, { state: { done: said } })
    },
  })
  return (
    <CommandPageForm
      form={form}
      submit={act.submit}
      warning={act.warning ?? false}
      also={
        <Link className="govuk-link" to={list}>
          Cancel
        </Link>
      }
    >
      <ActFields act={act} value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
