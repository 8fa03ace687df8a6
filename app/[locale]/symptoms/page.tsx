import { Actions, Button, ButtonLink } from '@/components/button';
import { ChoiceGroup } from '@/components/choices';
import { Fold } from '@/components/fold';
import { HiddenInputs } from '@/components/hidden-inputs';
import { PageHeading } from '@/components/page-heading';
import { Split } from '@/components/split';
import { Ticket } from '@/components/ticket';
import { contentOf } from '@/content';
import { type Symptom, type SymptomGroupId, type SymptomId, symptomGroups } from '@/diagnosis/symptoms';
import { addressOf, caseOf, hiddenInputs, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata(locale, contentOf(locale).ui.symptoms.title, { personal: true });
}

export default async function SymptomsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const { ui, symptoms } = contentOf(locale);
  const groups = Object.keys(symptomGroups) as SymptomGroupId[];
  // Omit only facts whose answer is an option here; any other answer stays a hidden input, and a ticked option overrides it.
  const shown = groups.flatMap(entriesOf).filter(([, { fact, value }]) => state.known[fact]?.split('.').includes(value));
  const fieldset = (group: SymptomGroupId) => {
    const one = 'one' in symptomGroups[group];
    const options = entriesOf(group).map(([id, { fact, value }]) => ({
      ...symptoms.symptoms[id],
      name: fact,
      value,
      checked: state.known[fact]?.split('.').includes(value),
    }));
    const none = one ? [{ name: options[0]?.name ?? group, value: '', label: ui.symptoms.none }] : [];
    return (
      <ChoiceGroup
        key={group}
        name={group}
        type={one ? 'radio' : 'checkbox'}
        legend={symptoms.groups[group]}
        options={[...options, ...none]}
      />
    );
  };
  return (
    <Frame locale={locale} page="symptoms" state={state}>
      <Split
        asideLabel={ui.symptoms.aside.label}
        aside={
          <Ticket heading={ui.symptoms.aside.heading} paragraphs={[ui.symptoms.aside.text]}>
            <ButtonLink href={addressOf(locale, 'paste', state)} quiet small>
              {ui.symptoms.aside.action}
            </ButtonLink>
          </Ticket>
        }
      >
        <PageHeading title={ui.symptoms.title} lede={ui.symptoms.lede} />
        <form action={addressOf(locale, 'result')} method="get">
          <HiddenInputs
            values={hiddenInputs(
              state,
              shown.map(([, { fact }]) => fact),
            )}
          />
          {groups.filter((group) => !('helpDesk' in symptomGroups[group])).map(fieldset)}
          <div className="mt-10">
            <Fold summary={ui.symptoms.helpDesk}>{groups.filter((group) => 'helpDesk' in symptomGroups[group]).map(fieldset)}</Fold>
          </div>
          <Actions>
            <Button>{ui.symptoms.submit}</Button>
          </Actions>
        </form>
      </Split>
    </Frame>
  );
}

const entriesOf = (group: SymptomGroupId) => Object.entries(symptomGroups[group].symptoms) as [SymptomId, Symptom][];
