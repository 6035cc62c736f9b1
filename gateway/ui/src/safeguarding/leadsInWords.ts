type Lead = { role: string; name?: string | null }

/** The leads by name; nothing where none is known by name. */
export function leadsInWords(leads: Lead[]): string {
  const named = (role: string) => leads.filter(lead => lead.role === role && lead.name).map(lead => lead.name)
  const lead = named('dsl')
  const deputies = named('deputy-dsl')
  return [
    lead.length > 0 && `Safeguarding lead: ${lead.join(', ')}.`,
    deputies.length > 0 && `${deputies.length === 1 ? 'Deputy' : 'Deputies'}: ${deputies.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
