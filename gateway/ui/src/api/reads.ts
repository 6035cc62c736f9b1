import type { components } from './generated/reporting'
import { get } from './http'

export type Views = components['schemas']['WhoViewed']
export type View = components['schemas']['View']

/** Who viewed a pupil: in registers, pages, searches, files and prints, and in imports of the roll. Each is asked where it was answered. */
export const readViews = (pupil: string, after: string) => get<Views>(`/api/reports/pupils/${pupil}/reads`, { after, limit: 100 })
export const readImportViews = (pupil: string, after: string) => get<Views>(`/api/cases/pupils/${pupil}/reads`, { after, limit: 100 })
/** Who viewed a child's safeguarding file; the leads who hold it are told. */
export const readFileViews = (pupil: string, after: string) => get<Views>(`/api/safeguarding/children/${pupil}/reads`, { after, limit: 100 })
