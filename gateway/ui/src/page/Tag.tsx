export type Tone = 'grey' | 'blue' | 'purple' | 'yellow' | 'green' | 'red' | 'orange'

export function Tag({ tone = 'grey', children }: { tone?: Tone; children: React.ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${tone}`}>{children}</strong>
}
