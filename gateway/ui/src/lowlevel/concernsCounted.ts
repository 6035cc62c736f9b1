/** How many there are, in words. */
export const concernsCounted = (count: number): string => (count === 1 ? '1 concern' : `${count} concerns`)
