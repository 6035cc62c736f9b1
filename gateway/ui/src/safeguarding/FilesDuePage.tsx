import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { readFilesDue, type FilesToKeep } from '../api/files'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { DueBy } from '../privacy/DueBy'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { ErasedFiles } from './ErasedFiles'
import { FilesDueTable } from './FilesDueTable'
import { useLeadSchool } from './roles'

/** Files whose time has come, and those that somebody holds or proposes to erase. */
export default function FilesDuePage() {
  const school = useLeadSchool()
  const { schools } = useMe()
  const [address, setAddress] = useSearchParams()
  const asAt = address.get('asAt') ?? ''
  const query = useQuery({ queryKey: ['files-due', school ?? '', asAt], queryFn: () => readFilesDue({ school, asAt }) })
  const choose = (day: string) => {
    const next = new URLSearchParams(address)
    if (day) next.set('asAt', day)
    else next.delete('asAt')
    setAddress(next)
  }
  return (
    <Page
      title="Files to keep or erase"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      crumbs={[{ to: '/safeguarding', name: 'Safeguarding' }]}
    >
      <DueBy asAt={asAt} onChoose={choose} />
      <Loaded query={query}>{found => <Found found={found} />}</Loaded>
    </Page>
  )
}

function Found({ found }: { found: FilesToKeep }) {
  return (
    <>
      {found.files.length === 0 ? (
        <div className="wm-empty">
          <p className="govuk-body">
            <strong>No file is due on {inWords(found.asAt)}, and none is held.</strong>
          </p>
          <p className="govuk-body">
            {found.years
              ? `Files appear here ${found.years} years after the child’s birth, once the child is on no roll of the trust any more.`
              : 'The trust’s policy data has no period in force for child protection files on that day.'}
          </p>
        </div>
      ) : (
        <FilesDueTable files={found.files} />
      )}
      <ErasedFiles erased={found.erased} />
    </>
  )
}
