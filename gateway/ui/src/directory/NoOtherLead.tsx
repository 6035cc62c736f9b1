import { FieldMessage, group, useDescribed } from '../form/FieldFrame'
import { CheckField } from '../form/CheckField'

export const noLeadConfirmed = (school: string | undefined, confirmed: boolean) =>
  school !== undefined && !confirmed && `Confirm that ${school} is left without a safeguarding lead, or give somebody else the role first`

/** Said, and confirmed, before a school's last safeguarding lead goes; it hinders nobody. */
export function NoOtherLead({ school, confirmed, onChange }: { school: string; confirmed: boolean; onChange: (noLead: boolean) => void }) {
  const { error } = useDescribed('noLead', undefined)
  return (
    <div className={group(error)}>
      <p className="govuk-inset-text wm-careful">
        Nobody else is safeguarding lead or deputy at {school} today. A concern that is raised there then finds nobody, and whoever raises it is told so.
      </p>
      <FieldMessage id="noLead" error={error} />
      <CheckField id="noLead" label={`${school} is left without a safeguarding lead`} checked={confirmed} onChange={onChange} />
    </div>
  )
}
