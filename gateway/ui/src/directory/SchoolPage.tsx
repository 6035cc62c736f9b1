import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import { changeSchool, readSchools, type ListedSchool } from '../api/directory'
import { Problem } from '../api/problem'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Refusal } from '../page/Refusal'
import { readAgain } from '../shell/queries'
import { SchoolFields } from './SchoolFields'
import { checkSchool, schoolBody } from './newSchool'

/** One school as it is listed, put right where that is wrong; its URN stays. */
export default function SchoolPage() {
  const { school: id = '' } = useParams()
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const school = schools.data?.schools.find(each => each.id === id)
  return (
    <Page title={school?.name ?? 'School'} caption={school && `URN ${school.urn}`} crumbs={[{ to: '/schools', name: 'Schools' }]}>
      <Loaded query={schools}>{() => (school ? <ChangeForm school={school} /> : <Refusal failure={new Problem(404, '', '', '')} />)}</Loaded>
    </Page>
  )
}

function ChangeForm({ school }: { school: ListedSchool }) {
  const navigate = useNavigate()
  const { id, seq, ...listed } = school
  const form = useCommandForm({
    name: `change-school:${id}`,
    initial: listed,
    seen: seq,
    check: checkSchool,
    send: (value, keyFor, seen) => changeSchool(id, schoolBody(value), { key: keyFor(schoolBody(value)), seq: seen }),
    done: (_, value) => {
      readAgain()
      void navigate('/schools', { state: { done: `${value.name.trim()} is changed` } })
    },
  })
  return (
    <div className="wm-form">
      <CommandPageForm form={form} submit="Change the school" cancel="/schools">
        <p className="govuk-body">
          The URN stays as it is: the school’s records hang on it. A school with another URN, such as after joining the trust, is another school:{' '}
          <Link className="govuk-link" to="/schools/add">
            add that one
          </Link>
          .
        </p>
        <SchoolFields value={form.value} change={form.change} />
      </CommandPageForm>
    </div>
  )
}
