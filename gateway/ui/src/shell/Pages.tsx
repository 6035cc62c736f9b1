import { Route, Routes } from 'react-router'
import { DirectoryPages, OtherPages, PrivacyPages, PupilPages, RegisterPages, RollPages, TodayPages } from './routes'
import { RecruitmentPages } from './recruitmentRoutes'
import { SafeguardingPages } from './safeguardingRoutes'
import { Layout } from './Layout'
import { NotFound } from './NotFound'

/** Every address Waymark answers to. */
export function Pages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        {TodayPages}
        {RegisterPages}
        {PupilPages}
        {RollPages}
        {PrivacyPages}
        {DirectoryPages}
        {SafeguardingPages}
        {RecruitmentPages}
        {OtherPages}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}
