import { readLeads } from '../api/safeguarding'

/** What My concerns says of one that was just sent: never that a lead has it where the school has none, or where that is not known. */
export async function whoHasIt(school: string): Promise<{ done: string } | { noLead: string }> {
  const found = school ? await readLeads(school).catch(() => undefined) : undefined
  if (!found) return { done: 'Your concern is recorded for the safeguarding lead' }
  return found.leads.length > 0 ? { done: 'The safeguarding lead has your concern' } : { noLead: school }
}
