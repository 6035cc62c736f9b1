import { lazy } from 'react'
import { Route } from 'react-router'

const Today = lazy(() => import('../today/Today'))
const Account = lazy(() => import('../account/Account'))

export const TodayPages = <Route path="/" element={<Today />} />
export const OtherPages = <Route path="/account" element={<Account />} />
