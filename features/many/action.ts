'use server';

import { setImmediate } from 'node:timers/promises';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { locales } from '@/content';
import { emptyCase } from '@/diagnosis/case';
import { csvOf } from '@/diagnosis/fleet/csv';
import type { Fleet, Unread } from '@/diagnosis/fleet/fleet';
import { markdownOf } from '@/diagnosis/fleet/markdown';
import { type Pc, pcOf } from '@/diagnosis/fleet/pc';
import { viewOf } from '@/diagnosis/fleet/view';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { entriesOf } from '@/files/entries-of';
import { logFault } from '@/server/fault';
import { takePasteAside } from '@/server/reading/pool';
import { siteOf } from '@/site/site';
import { whenText } from '../report/when';
import { fleetTexts } from './fleet-texts';
import { type ManyState, shownOf } from './state';

/** What one form may hold, also once it is unpacked. */
const limits = { entries: 1000, bytes: mostBodyBytes };

const localeSchema = z.enum(locales).catch('en');

/** Reads the files of a form without JavaScript, answers with the causes, and keeps nothing. */
export async function readMany({ attempt }: ManyState, form: FormData): Promise<ManyState> {
  const show = shownOf(Object.fromEntries(form));
  const next = { error: null, attempt: Number(attempt) + 1, show, found: null };
  const files = form.getAll('files').filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ''));
  if (files.length === 0) return { ...next, error: 'no-files' };
  try {
    const locale = localeSchema.parse(form.get('locale'));
    const fleet = await fleetOf(files);
    const texts = fleetTexts(locale);
    const when = whenText(locale, new Date(), 'UTC');
    return {
      ...next,
      found: {
        view: viewOf(fleet.pcs, { ...show, most: limits.entries }),
        unread: { count: fleet.unread.length, rows: fleet.unread },
        isStopped: false,
        csv: csvOf(fleet.pcs, show.names, texts),
        markdown: markdownOf(fleet, { withNames: show.names, texts, locale, when }),
      },
    };
  } catch (thrown) {
    unstable_rethrow(thrown);
    return { ...next, error: 'internal', fault: logFault(thrown) };
  }
}

async function fleetOf(files: readonly File[]): Promise<Fleet> {
  const now = new Date();
  const pcs: Pc[] = [];
  const unread: Unread[] = [];
  for await (const entry of entriesOf(files, limits)) {
    const { name } = entry;
    if ('problem' in entry) unread.push(entry);
    else {
      const taken = await takePasteAside(emptyCase, entry.text, { now, ranJustNow: false });
      const pc = taken === 'too-complex' ? undefined : pcOf(name, taken, { now, site: siteOf().facts });
      if (pc) pcs.push(pc);
      else unread.push({ name, problem: taken === 'too-complex' ? taken : 'not-dsregcmd' });
    }
    // Short texts are read right here: let others through between them.
    await setImmediate();
  }
  return { pcs, unread };
}
