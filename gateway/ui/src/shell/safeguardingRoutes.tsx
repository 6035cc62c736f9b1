import { lazy } from 'react'
import { Route } from 'react-router'
import { useDecidesLowLevelErasure, useKeepsLowLevel, useLeadsSafeguarding, useReadsLowLevel, useSeesWhoViewedLowLevel } from '../safeguarding/roles'
import { Only } from './Only'

const AccessPartPage = lazy(() => import('../safeguarding/AccessPartPage'))
const AccessPartsPage = lazy(() => import('../safeguarding/AccessPartsPage'))
const ChronologyPage = lazy(() => import('../safeguarding/ChronologyPage'))
const ConcernAct = lazy(() => import('../safeguarding/ConcernAct'))
const ConcernPage = lazy(() => import('../safeguarding/ConcernPage'))
const ErasuresProposedPage = lazy(() => import('../lowlevel/ErasuresProposedPage'))
const FileActPage = lazy(() => import('../safeguarding/FileActPage'))
const FilesDuePage = lazy(() => import('../safeguarding/FilesDuePage'))
const KeepingPage = lazy(() => import('../safeguarding/KeepingPage'))
const FileStays = lazy(() => import('../safeguarding/FileStays'))
const LowLevelAct = lazy(() => import('../lowlevel/LowLevelAct'))
const LowLevelPage = lazy(() => import('../lowlevel/LowLevelPage'))
const LowLevelRecord = lazy(() => import('../lowlevel/LowLevelRecord'))
const LowLevelViewers = lazy(() => import('../lowlevel/LowLevelViewers'))
const MyConcerns = lazy(() => import('../safeguarding/MyConcerns'))
const NoNextSchool = lazy(() => import('../safeguarding/NoNextSchool'))
const PassedOnPage = lazy(() => import('../safeguarding/PassedOnPage'))
const ProposalActPage = lazy(() => import('../lowlevel/ProposalActPage'))
const RaiseConcern = lazy(() => import('../safeguarding/RaiseConcern'))
const RecordLowLevel = lazy(() => import('../lowlevel/RecordLowLevel'))
const RecordTold = lazy(() => import('../lowlevel/RecordTold'))
const ReattributeLowLevel = lazy(() => import('../lowlevel/ReattributeLowLevel'))
const RecordReceipt = lazy(() => import('../safeguarding/RecordReceipt'))
const SafeguardingInbox = lazy(() => import('../safeguarding/SafeguardingInbox'))
const SendFile = lazy(() => import('../safeguarding/SendFile'))
const StaffFileActPage = lazy(() => import('../lowlevel/StaffFileActPage'))
const StaffKeepingPage = lazy(() => import('../lowlevel/StaffKeepingPage'))
const StaffPartPage = lazy(() => import('../lowlevel/StaffPartPage'))
const StaffPartsPage = lazy(() => import('../lowlevel/StaffPartsPage'))
const StaffToKeepPage = lazy(() => import('../lowlevel/StaffToKeepPage'))
const TellOfStaff = lazy(() => import('../safeguarding/TellOfStaff'))
const TransfersPage = lazy(() => import('../safeguarding/TransfersPage'))

/** A concern is for everybody to raise, and a chronology opens itself for whoever breaks the glass: both say themselves what is refused. */
export const SafeguardingPages = (
  <>
    <Route path="/concerns/raise" element={<RaiseConcern />} />
    <Route path="/concerns/about-staff" element={<TellOfStaff />} />
    <Route path="/concerns/mine" element={<MyConcerns />} />
    <Route path="/safeguarding">
      <Route path="children/:pupil" element={<ChronologyPage />} />
      <Route element={<Only may={useLeadsSafeguarding} />}>
        <Route index element={<SafeguardingInbox />} />
        <Route path="concerns/:concern" element={<ConcernPage />} />
        <Route path="concerns/:concern/:act" element={<ConcernAct />} />
        <Route path="children/:pupil/send-file" element={<SendFile />} />
        <Route path="children/:pupil/no-next-school" element={<NoNextSchool />} />
        <Route path="children/:pupil/receipts/:transfer" element={<RecordReceipt />} />
        <Route path="children/:pupil/transfers/:transfer/take-back" element={<FileStays act="take-back" />} />
        <Route path="children/:pupil/transfers/:transfer/refuse" element={<FileStays act="refuse" />} />
        <Route path="children/:pupil/keeping" element={<KeepingPage />} />
        <Route path="children/:pupil/keeping/:act" element={<FileActPage />} />
        <Route path="transfers" element={<TransfersPage />} />
        <Route path="passed-on" element={<PassedOnPage />} />
        <Route path="retention" element={<FilesDuePage />} />
        <Route path="requests" element={<AccessPartsPage />} />
        <Route path="requests/:request/:school" element={<AccessPartPage />} />
      </Route>
    </Route>
    <Route path="/low-level">
      <Route element={<Only may={useReadsLowLevel} />}>
        <Route index element={<LowLevelPage />} />
        <Route path="record" element={<RecordLowLevel />} />
        <Route path=":concern" element={<LowLevelRecord />} />
        <Route path=":concern/record" element={<RecordTold />} />
        <Route path=":concern/reattribute" element={<ReattributeLowLevel />} />
        <Route path=":concern/:act" element={<LowLevelAct />} />
      </Route>
      <Route element={<Only may={useKeepsLowLevel} />}>
        <Route path="retention" element={<StaffToKeepPage />} />
        <Route path="people/:subject/keeping" element={<StaffKeepingPage />} />
        <Route path="people/:subject/keeping/:act" element={<StaffFileActPage />} />
        <Route path="requests" element={<StaffPartsPage />} />
        <Route path="requests/:request/:school" element={<StaffPartPage />} />
      </Route>
      <Route element={<Only may={useSeesWhoViewedLowLevel} />}>
        <Route path="viewers" element={<LowLevelViewers />} />
      </Route>
      <Route element={<Only may={useDecidesLowLevelErasure} />}>
        <Route path="erasures" element={<ErasuresProposedPage />} />
        <Route path="erasures/:file/:act" element={<ProposalActPage />} />
      </Route>
    </Route>
  </>
)
