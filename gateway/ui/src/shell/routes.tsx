import { lazy } from 'react'
import { Route } from 'react-router'
import { Only } from './Only'
import { useDecidesErasure, useImportsRoll, useKeepsDirectory, useKeepsPrivacy, useKeepsRegister, useReadsCases, useReadsEntries } from './roles'

const Account = lazy(() => import('../account/Account'))
const AddPerson = lazy(() => import('../directory/AddPerson'))
const ChangeGrant = lazy(() => import('../directory/ChangeGrant'))
const AddSchool = lazy(() => import('../directory/AddSchool'))
const AnswerSent = lazy(() => import('../privacy/AnswerSent'))
const ChangeProvision = lazy(() => import('../pupil/ChangeProvision'))
const ConfirmIdentity = lazy(() => import('../privacy/ConfirmIdentity'))
const CorrectPerson = lazy(() => import('../directory/CorrectPerson'))
const CorrectEntry = lazy(() => import('../pupil/CorrectEntry'))
const DecideErasure = lazy(() => import('../pupil/DecideErasure'))
const DeclineMove = lazy(() => import('../roll/DeclineMove'))
const DeclineProposal = lazy(() => import('../register/DeclineProposal'))
const Departures = lazy(() => import('../roll/Departures'))
const EditProposal = lazy(() => import('../register/EditProposal'))
const ExtendRequest = lazy(() => import('../privacy/ExtendRequest'))
const ImportPage = lazy(() => import('../roll/ImportPage'))
const ImportSchools = lazy(() => import('../directory/ImportSchools'))
const ImportsProgressPage = lazy(() => import('../directory/ImportsProgressPage'))
const Items = lazy(() => import('../privacy/Items'))
const LiftHold = lazy(() => import('../privacy/LiftHold'))
const NewImport = lazy(() => import('../roll/NewImport'))
const NewRequest = lazy(() => import('../privacy/NewRequest'))
const People = lazy(() => import('../directory/People'))
const PersonPage = lazy(() => import('../directory/PersonPage'))
const PlaceHold = lazy(() => import('../privacy/PlaceHold'))
const PlaceOnRegister = lazy(() => import('../pupil/PlaceOnRegister'))
const PrintRegister = lazy(() => import('../register/PrintRegister'))
const PolicyItemPage = lazy(() => import('../policy/PolicyItemPage'))
const PolicyPage = lazy(() => import('../policy/PolicyPage'))
const Privacy = lazy(() => import('../privacy/Privacy'))
const Proposals = lazy(() => import('../register/Proposals'))
const PupilReaders = lazy(() => import('../pupil/PupilReaders'))
const PupilPage = lazy(() => import('../pupil/PupilPage'))
const RankNeeds = lazy(() => import('../pupil/RankNeeds'))
const RefuseRequest = lazy(() => import('../privacy/RefuseRequest'))
const Register = lazy(() => import('../register/Register'))
const RemoveFromRegister = lazy(() => import('../pupil/RemoveFromRegister'))
const RequestErasure = lazy(() => import('../pupil/RequestErasure'))
const RequestPage = lazy(() => import('../privacy/RequestPage'))
const Requests = lazy(() => import('../privacy/Requests'))
const Retention = lazy(() => import('../privacy/Retention'))
const RollImports = lazy(() => import('../roll/RollImports'))
const SchoolPage = lazy(() => import('../directory/SchoolPage'))
const Schools = lazy(() => import('../directory/Schools'))
const StaffRetention = lazy(() => import('../directory/StaffRetention'))
const StaffRequestPage = lazy(() => import('../directory/StaffRequestPage'))
const StaffRequests = lazy(() => import('../directory/StaffRequests'))
const TellParents = lazy(() => import('../pupil/TellParents'))
const Today = lazy(() => import('../today/Today'))
const WithdrawErasure = lazy(() => import('../pupil/WithdrawErasure'))

export const TodayPages = <Route path="/" element={<Today />} />

export const RegisterPages = (
  <Route path="/register" element={<Only may={useReadsEntries} />}>
    <Route index element={<Register />} />
    <Route path="print" element={<PrintRegister />} />
    <Route element={<Only may={useReadsCases} />}>
      <Route path="proposals" element={<Proposals />} />
    </Route>
    <Route element={<Only may={useKeepsRegister} />}>
      <Route path="proposals/:pupil" element={<EditProposal />} />
      <Route path="proposals/:pupil/decline" element={<DeclineProposal />} />
    </Route>
  </Route>
)

export const PupilPages = (
  <Route path="/pupils/:pupil">
    <Route index element={<PupilPage />} />
    <Route path="readers" element={<PupilReaders />} />
    <Route element={<Only may={useKeepsRegister} />}>
      <Route path="place" element={<PlaceOnRegister />} />
      <Route path="change-provision" element={<ChangeProvision />} />
      <Route path="rank-needs" element={<RankNeeds />} />
      <Route path="tell-parents" element={<TellParents />} />
      <Route path="remove" element={<RemoveFromRegister />} />
      <Route path="correct/:seq" element={<CorrectEntry />} />
      <Route path="holds/place" element={<PlaceHold />} />
      <Route path="erasure/request" element={<RequestErasure />} />
      <Route path="erasure/withdraw" element={<WithdrawErasure />} />
    </Route>
    <Route element={<Only may={useDecidesErasure} />}>
      <Route path="holds/:hold/lift" element={<LiftHold />} />
      <Route path="erasure/decide" element={<DecideErasure />} />
    </Route>
  </Route>
)

export const RollPages = (
  <Route path="/roll">
    <Route element={<Only may={useImportsRoll} />}>
      <Route index element={<RollImports />} />
      <Route path="new" element={<NewImport />} />
      <Route path=":id" element={<ImportPage />} />
    </Route>
    <Route path="departures" element={<Departures />} />
    <Route path="departures/:pupil/:to/decline" element={<DeclineMove />} />
  </Route>
)

export const PrivacyPages = (
  <Route path="/privacy" element={<Only may={useKeepsPrivacy} />}>
    <Route index element={<Privacy />} />
    <Route path="retention" element={<Retention />} />
    <Route path="requests" element={<Requests />} />
    <Route path="requests/new" element={<NewRequest />} />
    <Route path="requests/:request" element={<RequestPage />} />
    <Route path="requests/:request/identity" element={<ConfirmIdentity />} />
    <Route path="requests/:request/items" element={<Items />} />
    <Route path="requests/:request/extend" element={<ExtendRequest />} />
    <Route element={<Only may={useDecidesErasure} />}>
      <Route path="requests/:request/sent" element={<AnswerSent />} />
      <Route path="requests/:request/refuse" element={<RefuseRequest />} />
    </Route>
  </Route>
)

export const DirectoryPages = (
  <>
    <Route path="/schools" element={<Schools />} />
    <Route element={<Only may={useKeepsDirectory} />}>
      <Route path="/schools/add" element={<AddSchool />} />
      <Route path="/schools/import" element={<ImportSchools />} />
      <Route path="/schools/roll-imports" element={<ImportsProgressPage />} />
      <Route path="/schools/:school" element={<SchoolPage />} />
      <Route path="/policy" element={<PolicyPage />} />
      <Route path="/policy/:name" element={<PolicyItemPage />} />
      <Route path="/people" element={<People />} />
      <Route path="/people/add" element={<AddPerson />} />
      <Route path="/people/retention" element={<StaffRetention />} />
      <Route path="/people/requests" element={<StaffRequests />} />
      <Route path="/people/requests/:request" element={<StaffRequestPage />} />
      <Route path="/people/:person" element={<PersonPage />} />
      <Route path="/people/:person/correct" element={<CorrectPerson />} />
      <Route path="/people/:person/grants/:grant" element={<ChangeGrant />} />
    </Route>
  </>
)

export const OtherPages = <Route path="/account" element={<Account />} />
