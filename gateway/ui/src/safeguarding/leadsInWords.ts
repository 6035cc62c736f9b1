type Lead = { role: string; name?: string | null }

const named = (leads: Lead[], role: string) => leads.filter(lead => lead.role === role && lead.name).map(lead => lead.name)

/** The leads by name; nothing where none is known by name. */
export function leadsInWords(leads: Lead[]): string {
  const lead = named(leads, 'dsl')
  const deputies = named(leads, 'deputy-dsl')
  return [
    lead.length > 0 && `Safeguarding lead: ${lead.join(', ')}.`,
    deputies.length > 0 && `${deputies.length === 1 ? 'Deputy' : 'Deputies'}: ${deputies.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whom to speak to where a school has neither lead nor deputy. */
export function insteadInWords(instead: Lead[]): string {
  const people = (role: string, what: string) => {
    const names = named(instead, role)
    return names.length > 0 ? `${what}, ${names.join(' or ')}` : what
  }
  return `Speak to ${people('head-teacher', 'the head teacher')}. If you cannot reach them, ${people('trust-director', 'the trust’s director')}.`
}
