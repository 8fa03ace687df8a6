import { Button } from '@/components/button';
import { ChoiceGroup } from '@/components/choices';
import { Fold } from '@/components/fold';
import { HiddenInputs } from '@/components/hidden-inputs';
import { PageHeading } from '@/components/page-heading';
import { PickColumns, PickOne, PickSheet, Picks } from '@/components/picks';
import { SheetFoot } from '@/components/sheet';
import { contentOf } from '@/content';
import type { Content } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { type Symptom, type SymptomGroupId, type SymptomId, symptomGroups } from '@/diagnosis/symptoms';
import { addressOf, caseOf, hiddenInputs, type LocaleParams, type SearchParams } from '@/features/address';
import { Frame } from '@/features/frame';
import { pageMetadata } from '@/features/metadata';

type Props = { params: LocaleParams; searchParams: SearchParams };

/** In a call the help desk ticks for somebody else. */
const wordsOf = ({ ui, desk }: Content, { view }: Case) => (view === 'call' ? desk.call.symptoms : ui.symptoms);

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params;
  return pageMetadata(locale, wordsOf(contentOf(locale), await caseOf(searchParams)).title, { personal: true });
}

export default async function SymptomsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const state = await caseOf(searchParams);
  const content = contentOf(locale);
  const { ui, symptoms } = content;
  const { title, lede, back, more, none } = wordsOf(content, state);
  const groups = Object.keys(symptomGroups) as SymptomGroupId[];
  // Omit only facts whose answer is an option here; any other answer stays a hidden input, and a ticked option overrides it.
  const shown = groups.flatMap(entriesOf).filter(([, { fact, value }]) => state.known[fact]?.split('.').includes(value));
  const optionsOf = (group: SymptomGroupId) =>
    entriesOf(group).map(([id, { fact, value }]) => ({
      ...symptoms.symptoms[id],
      name: fact,
      value,
      checked: state.known[fact]?.split('.').includes(value),
    }));
  const isOne = (group: SymptomGroupId) => 'one' in symptomGroups[group];
  const optionsOrNone = (group: SymptomGroupId) => {
    const options = optionsOf(group);
    return isOne(group) ? [...options, { name: options[0]?.name ?? group, value: '', label: none }] : options;
  };
  const fieldset = (group: SymptomGroupId) => (
    <ChoiceGroup
      key={group}
      name={group}
      type={isOne(group) ? 'radio' : 'checkbox'}
      legend={symptoms.groups[group]}
      options={optionsOrNone(group)}
    />
  );
  const picks = (group: SymptomGroupId) => <Picks key={group} legend={symptoms.groups[group]} options={optionsOf(group)} />;
  const isMissing = (group: SymptomGroupId) => 'missing' in symptomGroups[group];
  const isForHelpDesk = (group: SymptomGroupId) => 'helpDesk' in symptomGroups[group];
  const seen = groups.filter((group) => !isMissing(group) && !isForHelpDesk(group) && group !== 'pcs');
  return (
    <Frame locale={locale} page="symptoms" state={state}>
      <form action={addressOf(locale, 'result')} method="get">
        <HiddenInputs
          values={hiddenInputs(
            state,
            shown.map(([, { fact }]) => fact).filter((fact) => fact !== 'expectation'),
          )}
        />
        <PageHeading
          title={title}
          lede={lede}
          back={{ href: state.view === 'call' ? addressOf(locale, 'result', state) : addressOf(locale), label: back }}
        />
        <div className="mt-6">
          <PickSheet>
            {/* Else answered on the start page. */}
            {state.known.expectation === undefined && <PickOne legend={symptoms.groups.pcs} options={optionsOrNone('pcs')} />}
            <PickColumns>{groups.filter((group) => isMissing(group) && group !== 'rare').map(picks)}</PickColumns>
            <Fold summary={more} hint={ui.symptoms.moreHint}>
              {picks('rare')}
              {seen.map(fieldset)}
              <Fold summary={ui.symptoms.helpDesk}>{groups.filter(isForHelpDesk).map(fieldset)}</Fold>
            </Fold>
            <SheetFoot>
              <Button>{ui.symptoms.submit}</Button>
              <a href={addressOf(locale, 'paste', state)}>{ui.symptoms.paste}</a>
            </SheetFoot>
          </PickSheet>
        </div>
      </form>
    </Frame>
  );
}

const entriesOf = (group: SymptomGroupId) => Object.entries(symptomGroups[group].symptoms) as [SymptomId, Symptom][];
