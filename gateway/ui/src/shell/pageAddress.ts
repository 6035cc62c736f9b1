/** The address of another page, with the school that the present address names: a link shows everyone the same. */
export function pageAddress(path: string, address: URLSearchParams, query: Record<string, string | undefined> = {}): string {
  const next = new URLSearchParams()
  const school = address.get('school')
  if (school !== null) next.set('school', school)
  for (const [name, value] of Object.entries(query)) if (value !== undefined) next.set(name, value)
  return next.size > 0 ? `${path}?${next}` : path
}
