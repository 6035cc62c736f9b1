/** What was typed as a list: “6A, 6B” → 6A and 6B, each once. */
export function classesOf(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map(name => name.trim()))].filter(Boolean)
}
