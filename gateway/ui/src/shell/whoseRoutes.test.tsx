import { renderHook } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createRoutesFromElements, matchRoutes } from 'react-router'
import { expect, it } from 'vitest'
import { Only } from './Only'
import { MeContext } from './me'
import { DirectoryPages, PrivacyPages, PupilPages, RegisterPages, RollPages } from './routes'
import { RecruitmentPages } from './recruitmentRoutes'
import { SafeguardingPages } from './safeguardingRoutes'

const routes = createRoutesFromElements(
  <>
    {RegisterPages}
    {PupilPages}
    {RollPages}
    {PrivacyPages}
    {DirectoryPages}
    {SafeguardingPages}
    {RecruitmentPages}
  </>,
)
const everybody = [
  'class-teacher',
  'teaching-assistant',
  'senco',
  'dsl',
  'deputy-dsl',
  'head-teacher',
  'data-manager',
  'governor',
  'panel-member',
  'trust-director',
  'trustee',
  'trust-analyst',
  'trust-administrator',
]
const leads = ['dsl', 'deputy-dsl']
const keepers = ['senco', 'trust-director']

/** Whether each `Only` on the way to the page lets the role in. */
function opens(role: string, address: string): boolean {
  const me = { person: 'p', name: 'Somebody', grants: [{ grant: 'g', role, school: null, classes: null }], schools: [] }
  const guards = matchRoutes(routes, address)!
    .map(({ route }) => route.element as ReactElement<{ may: () => boolean }> | undefined)
    .filter(element => element?.type === Only)
  const { result } = renderHook(() => guards.map(guard => guard!.props.may()), { wrapper: ({ children }) => <MeContext value={me}>{children}</MeContext> })
  return result.current.every(Boolean)
}

it.each([
  ['/concerns/raise', everybody],
  ['/concerns/about-staff', everybody],
  ['/concerns/mine', everybody],
  ['/safeguarding', leads],
  ['/safeguarding/concerns/c', leads],
  ['/safeguarding/concerns/c/close', leads],
  ['/safeguarding/children/a', everybody],
  ['/safeguarding/children/a/send-file', leads],
  ['/safeguarding/children/a/transfers/t/take-back', leads],
  ['/safeguarding/children/a/no-next-school', leads],
  ['/safeguarding/children/a/transfers/t/refuse', leads],
  ['/safeguarding/children/a/keeping/propose', leads],
  ['/safeguarding/transfers', leads],
  ['/safeguarding/passed-on', leads],
  ['/safeguarding/requests/r/s', leads],
  ['/low-level', ['head-teacher', 'trust-director']],
  ['/low-level/record', ['head-teacher', 'trust-director']],
  ['/low-level/c', ['head-teacher', 'trust-director']],
  ['/low-level/c/note', ['head-teacher', 'trust-director']],
  ['/low-level/c/reattribute', ['head-teacher', 'trust-director']],
  ['/low-level/retention', ['head-teacher']],
  ['/low-level/requests', ['head-teacher']],
  ['/low-level/requests/r/s', ['head-teacher']],
  ['/low-level/people/s/keeping/propose', ['head-teacher']],
  ['/low-level/viewers', ['head-teacher', 'trust-director']],
  ['/low-level/erasures', ['trust-director']],
  ['/low-level/erasures/f/agree', ['trust-director']],
  ['/candidates', ['head-teacher', 'trust-director']],
  ['/candidates/record', ['head-teacher', 'trust-director']],
  ['/candidates/c/propose', ['head-teacher', 'trust-director']],
  ['/candidates/c/identity', ['head-teacher', 'trust-director']],
  ['/candidates/c/requests/r', ['head-teacher', 'trust-director']],
  ['/privacy', keepers],
  ['/privacy/requests/new', keepers],
  ['/privacy/requests/r/items', keepers],
  ['/privacy/requests/r/sent', ['trust-director']],
  ['/privacy/requests/r/refuse', ['trust-director']],
  ['/privacy/retention', keepers],
  ['/pupils/a', everybody],
  ['/pupils/a/place', keepers],
  ['/pupils/a/correct/3', keepers],
  ['/pupils/a/holds/place', keepers],
  ['/pupils/a/holds/h/lift', ['trust-director']],
  ['/pupils/a/erasure/decide', ['trust-director']],
  ['/register/proposals', ['senco', 'dsl', 'deputy-dsl', 'head-teacher', 'trust-director']],
  ['/register/proposals/a', keepers],
  ['/register/proposals/a/decline', keepers],
  ['/roll/departures', everybody],
  ['/people/add', ['trust-administrator']],
  ['/policy', ['trust-administrator']],
  ['/policy/term-dates', ['trust-administrator']],
  ['/people/requests/r', ['trust-administrator']],
  ['/people/p/correct', ['trust-administrator']],
  ['/schools', everybody],
  ['/schools/s', ['trust-administrator']],
])('%s opens for those whom its services answer, and for nobody else', (address, roles) => {
  expect(everybody.filter(role => opens(role, address))).toEqual(roles)
})
