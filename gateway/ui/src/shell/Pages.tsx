import { Route, Routes } from 'react-router'
import { OtherPages, TodayPages } from './routes'
import { Layout } from './Layout'
import { NotFound } from './NotFound'

/** Every address Waymark answers to. */
export function Pages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        {TodayPages}
        {OtherPages}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}
