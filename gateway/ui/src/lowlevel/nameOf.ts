/** The member of staff as they are called. */
export const nameOf = (about: { name?: string | null }): string => about.name ?? 'Name not available'
