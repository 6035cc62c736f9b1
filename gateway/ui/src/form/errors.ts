import type { FieldProblem } from '../api/problem'

/** One thing to put right: the id of the field, and the sentence shown beside it and in the summary. */
export type FieldError = { field: string; message: string }

/** The id of the field that a JSON pointer names: `/needs/0/code` is the field `needs-0-code`, of one row as of many. */
export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .replace(/^pupils\/0\/entry\//, '')
    .replaceAll('/', '-')
}

export function fieldErrors(problems: FieldProblem[]): FieldError[] {
  return problems.map(({ pointer, detail }) => ({ field: fieldOf(pointer), message: detail }))
}

/** What is wrong with a field, or with a part of it: `needs-0` belongs to `needs`. */
export function messageFor(errors: FieldError[], field: string): string | undefined {
  return errors.find(error => error.field === field || error.field.startsWith(`${field}-`))?.message
}

/** Collects the sentences of those checks that failed, in the order of the page. */
export function failed(...checks: [field: string, message: string | false | null | undefined][]): FieldError[] {
  return checks.flatMap(([field, message]) => (message ? [{ field, message }] : []))
}
