import { Page } from '../page/Page'

export default function Today() {
  return <Page title="Today"><p className="govuk-body">Nothing is waiting for you.</p></Page>
}
