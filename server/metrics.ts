import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Locale } from '@/content/types';
import { type Diagnosis, leadFirst } from '@/diagnosis/diagnose';
import { siteOf } from '@/site/site';

/** Where a diagnosis is shown. */
export type Surface = 'page' | 'api';

type Metrics = { registry: Registry; diagnoses: Counter; findings: Counter; seconds: Histogram };

/** Global, so that there is one set per process: pages and routes are bundled separately. */
const shared = globalThis as { settingsSyncHelp?: Metrics };

/** Labels are our own ids only, never a value from a paste or a URL. */
function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    diagnoses: new Counter({
      name: 'settings_sync_help_diagnoses_total',
      help: 'Diagnoses shown, by what they led to.',
      labelNames: ['surface', 'locale', 'outcome'],
      registers,
    }),
    findings: new Counter({
      name: 'settings_sync_help_findings_total',
      help: 'Findings shown, by cause and link.',
      labelNames: ['cause', 'link', 'locale'],
      registers,
    }),
    seconds: new Histogram({
      name: 'settings_sync_help_diagnosis_seconds',
      help: 'How long a diagnosis takes, with the reading of its text where there is one.',
      labelNames: ['surface'],
      buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1],
      registers,
    }),
  };
}

export function metrics(): Metrics {
  shared.settingsSyncHelp ??= createMetrics();
  return shared.settingsSyncHelp;
}

const outcomeOf = (diagnosis: Diagnosis): string => leadFirst(diagnosis)[0]?.severity ?? (diagnosis.nextQuestion ? 'question' : 'nothing');

/** Counts a diagnosis and its duration, if the configuration enables metrics. */
export function countDiagnosis(surface: Surface, locale: Locale, diagnosis: Diagnosis, seconds: number): void {
  if (!siteOf().metrics) return;
  const { diagnoses, findings, seconds: durations } = metrics();
  diagnoses.inc({ surface, locale, outcome: outcomeOf(diagnosis) });
  for (const { id, link } of diagnosis.findings) findings.inc({ cause: id, link, locale });
  durations.observe({ surface }, seconds);
}
