import type { PlanAnswers } from './entryAnswers'

const place = (school: string | null | undefined) => `waymark:authority:${school ?? ''}`

/** The local authority that was last given for a plan at this school, so that nobody types it for each pupil; kept while the tab is open. */
export function authorityAt(school: string | null | undefined): string {
  return sessionStorage.getItem(place(school)) ?? ''
}

export function rememberAuthority(school: string | null | undefined, { provision, planAuthority }: PlanAnswers): void {
  if (provision === 'E' && planAuthority.trim()) sessionStorage.setItem(place(school), planAuthority.trim())
}
