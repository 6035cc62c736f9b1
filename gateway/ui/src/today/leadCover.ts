import type { LeadCover } from '../api/directory'
import { daysAfter } from '../time/schoolDate'

/** How many days before the last lead's role ends a school is shown. */
const AHEAD = 14
const NAMED = 6

/** Schools that have neither lead nor deputy today, and those that will have none within two weeks. */
export function needingLeads(schools: LeadCover[], today: string): { without: LeadCover[]; ending: LeadCover[] } {
  const soon = daysAfter(today, AHEAD)
  return {
    without: schools.filter(school => school.leads === 0),
    ending: schools.filter(school => school.leads > 0 && school.until && school.until <= soon),
  }
}

/** The schools by name, as many as one reads at a glance. */
export function schoolsInWords(schools: LeadCover[], say: (school: LeadCover) => string): string {
  const named = schools.slice(0, NAMED).map(say)
  const more = schools.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}
