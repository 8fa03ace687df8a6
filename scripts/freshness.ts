import { causeIds, causeOf } from '../diagnosis/causes/index.ts';
import { sources } from '../diagnosis/sources.ts';

const day = 24 * 60 * 60 * 1000;

/** Lists the causes, stalest first: days since their sources were read, and which sources to read again. */
export function main() {
  const now = Date.now();
  const rows = causeIds
    .map((id) => ({ id, ...causeOf(id) }))
    .sort((a, b) => a.verified.localeCompare(b.verified))
    .map(({ id, verified, sources: read }) => {
      const age = Math.floor((now - Date.parse(verified)) / day);
      return [
        `${String(age).padStart(5)} days  ${verified}  ${id}`,
        ...read.map((source) => `${' '.repeat(25)}${source}  ${sources[source].url}`),
      ].join('\n');
    });
  console.log(rows.join('\n'));
}
