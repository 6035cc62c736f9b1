import { lazy } from 'react'
import { Route } from 'react-router'
import { Only } from './Only'
import { useKeepsCandidates } from './roles'

const CandidateActPage = lazy(() => import('../candidates/CandidateActPage'))
const CandidateHeld = lazy(() => import('../candidates/CandidateHeld'))
const CandidatePage = lazy(() => import('../candidates/CandidatePage'))
const CandidatesPage = lazy(() => import('../candidates/CandidatesPage'))
const CorrectApplication = lazy(() => import('../candidates/CorrectApplication'))
const RecordApplication = lazy(() => import('../candidates/RecordApplication'))

export const RecruitmentPages = (
  <Route path="/candidates" element={<Only may={useKeepsCandidates} />}>
    <Route index element={<CandidatesPage />} />
    <Route path="record" element={<RecordApplication />} />
    <Route path=":candidate" element={<CandidatePage />} />
    <Route path=":candidate/correct" element={<CorrectApplication />} />
    <Route path=":candidate/requests/:request" element={<CandidateHeld />} />
    <Route path=":candidate/:act" element={<CandidateActPage />} />
  </Route>
)
