import { Page } from '../page/Page'
import { useHeadSchool, useKeepsLowLevel, useLeadSchool, useLeadsSafeguarding } from '../safeguarding/roles'
import { useMe, workSchools } from '../shell/me'
import { useAnswersForRoll, useCandidatesSchool, useDecidesErasure, useEntriesSchool, useImportsRoll, useKeepsCandidates, useKeepsDirectory, useKeepsPrivacy, useKeepsRegister, usePrivacySchool, useReadsCases, useReadsEntries } from '../shell/roles'
import { useSchool, useWhere } from '../shell/school'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { CandidateTiles } from './CandidateTiles'
import { DirectoryTiles } from './DirectoryTiles'
import { ErasureTiles } from './ErasureTiles'
import { HeadConcernTiles } from './HeadConcernTiles'
import { LeadTiles } from './LeadTiles'
import { LowLevelTiles } from './LowLevelTiles'
import { NeedsNow } from './NeedsNow'
import { OwnSignIn } from './OwnSignIn'
import { PrivacyTiles } from './PrivacyTiles'
import { RegisterAtAGlance } from './RegisterAtAGlance'
import { SafeguardingTiles } from './SafeguardingTiles'
import { StaffRequestTiles } from './StaffRequestTiles'

/** What needs doing now, out of the records themselves. */
export default function Today() {
  const me = useMe()
  const school = useSchool()
  const reads = useReadsCases()
  const entries = useReadsEntries()
  const keeps = useKeepsRegister()
  const imports = useImportsRoll()
  const answers = useAnswersForRoll()
  const directory = useKeepsDirectory()
  const privacy = useKeepsPrivacy()
  const leads = useLeadsSafeguarding()
  const lowLevel = useKeepsLowLevel()
  const candidates = useKeepsCandidates()
  const erases = useDecidesErasure()
  const leadSchool = useLeadSchool()
  const headSchool = useHeadSchool()
  const candidatesSchool = useCandidatesSchool()
  const privacySchool = usePrivacySchool()
  const entriesSchool = useEntriesSchool()
  const where = useWhere(school)
  return (
    <Page title="Today" caption={[inWords(todayInSchool()), workSchools(me).length > 0 && where].filter(Boolean).join(' · ')}>
      <OwnSignIn />
      {(directory || erases) && <LeadTiles />}
      {leads && <SafeguardingTiles school={leadSchool} />}
      {lowLevel && <LowLevelTiles school={headSchool} />}
      {(keeps || imports || reads) && <NeedsNow keeps={keeps} imports={imports} reads={reads} answers={answers} />}
      {privacy && <PrivacyTiles school={privacySchool} />}
      {erases && <HeadConcernTiles school={school} />}
      {erases && <ErasureTiles />}
      {candidates && <CandidateTiles school={candidatesSchool} />}
      {entries && <RegisterAtAGlance school={entriesSchool} />}
      {directory && <StaffRequestTiles />}
      {directory && <DirectoryTiles />}
      {!entries && !imports && !directory && <NothingYet none={me.grants.length === 0} />}
    </Page>
  )
}

function NothingYet({ none }: { none: boolean }) {
  if (!none) return <p className="govuk-body">Nothing waits for you here yet.</p>
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>You hold no role in Waymark today.</strong>
      </p>
      <p className="govuk-body">
        A role you held has ended or been withdrawn, or nobody has given you one yet. If you still need it, ask your trust administrator. What you
        were typing is kept in this browser tab until you close it.
      </p>
    </div>
  )
}
