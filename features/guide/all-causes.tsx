import { Table } from '@/components/table';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { type CauseId, causeIds, causeOf } from '@/diagnosis/causes';
import { entriesOf } from '@/diagnosis/plan';
import { stepOf } from '@/diagnosis/steps';
import { addressOf } from '../address';
import { dayText } from '../words';

/** Every cause in one table, for people who keep their own list. */
export function AllCauses({ locale }: { locale: Locale }) {
  const { causes, ui, many } = contentOf(locale);
  const { caption, columns, nobody } = ui.guide.all;
  return (
    <Table
      caption={caption}
      columns={[columns.id, columns.title, columns.link, columns.who, columns.verified]}
      rows={causeIds.map((id) => {
        const { link, verified, history } = causeOf(id);
        const who = firstToAct(id);
        const day = dayText(locale, verified);
        return {
          key: `\`${id}\``,
          href: addressOf(locale, `guide/${id}`),
          cells: [causes[id].title, ui.links[link].name, who ? many.who[who] : nobody, history ? `${day} · ${ui.guide.history}` : day],
          links: [],
        };
      })}
    />
  );
}

function firstToAct(id: CauseId) {
  const [first] = entriesOf(id);
  return first && stepOf(first.step).who;
}
