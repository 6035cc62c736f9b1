import type { Passage } from '../api/subjectAccess'

export type Part = { text: string; removed: boolean; from: number; to: number }

/** A line cut into what stays and what goes; passages that overlap or touch are one. */
export function partsOfLine(text: string, passages: Passage[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { from, to } of merged(passages)) {
    if (from > at) parts.push({ text: text.slice(at, from), removed: false, from: at, to: from })
    parts.push({ text: text.slice(from, to), removed: true, from, to })
    at = to
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), removed: false, from: at, to: text.length })
  return parts
}

/** One more passage marked, or none where nothing was selected. */
export function marked(passages: Passage[], line: number, from: number, to: number, length: number): Passage[] {
  if (from >= to) return passages
  const others = passages.filter(passage => passage.line !== line)
  return [...others, ...merged([...passages.filter(passage => passage.line === line), { line, from, to, length }])]
}

function merged(passages: Passage[]): Passage[] {
  const out: Passage[] = []
  for (const next of [...passages].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && next.from <= last.to) out[out.length - 1] = { ...last, to: Math.max(last.to, next.to) }
    else out.push(next)
  }
  return out
}
