import { Page } from '../page/Page'
import { useLeadsSafeguarding } from '../safeguarding/roles'
import { schoolName, useMe, workSchools } from '../shell/me'
import { useImportsRoll, useKeepsDirectory, useKeepsRegister, useReadsCases } from '../shell/roles'
import { useSchool } from '../shell/school'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { DirectoryTiles } from './DirectoryTiles'
import { NeedsNow } from './NeedsNow'
import { RegisterAtAGlance } from './RegisterAtAGlance'
import { SafeguardingTiles } from './SafeguardingTiles'

/** What needs doing now, out of the records themselves. */
export default function Today() {
  const me = useMe()
  const school = useSchool()
  const reads = useReadsCases()
  const keeps = useKeepsRegister()
  const imports = useImportsRoll()
  const directory = useKeepsDirectory()
  const leads = useLeadsSafeguarding()
  const where = workSchools(me).length === 0 ? undefined : school ? schoolName(me.schools, school) : 'Whole trust'
  return (
    <Page title="Today" caption={[inWords(todayInSchool()), where].filter(Boolean).join(' · ')}>
      {leads && <SafeguardingTiles school={school} />}
      {(keeps || imports || reads) && <NeedsNow school={school} keeps={keeps} imports={imports} reads={reads} />}
      {reads && <RegisterAtAGlance school={school} />}
      {directory && <DirectoryTiles />}
      {!reads && !imports && !directory && (
        <p className="govuk-body">Nothing waits for you here. Use the search at the top of the page to find a pupil.</p>
      )}
    </Page>
  )
}
