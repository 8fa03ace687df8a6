import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionOf, type FactId } from '@/diagnosis/facts';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import { shownLines } from '@/diagnosis/shown-lines';

const names = readdirSync('tests/fixtures').filter((name) => name.endsWith('.txt'));

describe.each(names)('%s', (name) => {
  const text = readFileSync(`tests/fixtures/${name}`, 'utf8');
  const reading = read(text);
  const known = factsOf(reading, { now: new Date('2026-11-24T12:00:00Z') });
  // A fact that is not from the text has no place in it.
  const facts = (Object.keys(known) as FactId[]).filter(
    (fact) => !definitionOf(fact).ofPaste && (known[fact] !== 'none' || definitionOf(fact).field),
  );

  it('every fact has a place, and the line shown names its field', () => {
    const shown = shownLines(text, reading);
    for (const fact of facts) {
      const places = proofOf(reading, known, fact);
      expect(places.length, fact).toBeGreaterThan(0);
      for (const place of places) {
        const line = shown.find((one) => one.place === place);
        expect(line?.text.open, fact).toBeDefined();
        if ('section' in place) expect(line?.text.open, fact).toContain(line?.name.open);
      }
    }
  });

  it('masked text contains no id, URL or account', () => {
    // The id of Windows' own account provider is the same on every PC.
    for (const { text: shown } of shownLines(text, reading))
      expect(shown.masked.replace(/\{B16898C6-A148-4967-9171-64D755DA8520\}/i, '')).not.toMatch(
        /[0-9a-f]{8}-[0-9a-f]{4}-|[0-9A-F]{40}|@|\\|contoso|anna|https?:\/\/(?!••|[\w.-]+\.(?:microsoft|microsoftonline|windows)\.(?:com|net)\b)/i,
      );
  });
});
