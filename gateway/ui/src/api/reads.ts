import type { components } from './generated/reporting'
import { get } from './http'

/** One page of them, and what to ask for to get those before. */
export type Views = Pick<components['schemas']['WhoViewed'], 'views' | 'next'>
export type View = components['schemas']['View']

/** Who viewed a pupil: in registers, pages, searches, files and prints, and in imports of the roll. Each is asked where it was answered. */
export const readViews = (pupil: string, after: string) => get<Views>(`/api/reports/pupils/${pupil}/reads`, { after, limit: 100 })
export const readImportViews = (pupil: string, after: string) => get<Views>(`/api/cases/pupils/${pupil}/reads`, { after, limit: 100 })
/** Who viewed a child's safeguarding file; the leads who hold it are told. */
export const readFileViews = (pupil: string, after: string) => get<Views>(`/api/safeguarding/children/${pupil}/reads`, { after, limit: 100 })
/** Who viewed the low-level concerns of a school, or of all that the person answers for. */
export const readLowLevelViews = (school: string, after: string) => get<Views>('/api/safeguarding/low-level/reads', { school, after, limit: 100 })
/** Who viewed what is kept about a candidate. */
export const readCandidateViews = (candidate: string, after: string) => get<Views>(`/api/recruitment/candidates/${candidate}/reads`, { after, limit: 100 })
