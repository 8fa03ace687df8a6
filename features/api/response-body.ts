import { plainText } from '@/components/plain-text';
import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import { codeOf } from '@/diagnosis/case-code';
import type { Finding } from '@/diagnosis/diagnose';
import type { FactId, Known } from '@/diagnosis/facts';
import { codesOfReading } from '@/diagnosis/reader/codes-of-reading';
import type { Reading, WindowsVersion } from '@/diagnosis/reader/reading';
import { stepOf } from '@/diagnosis/steps';
import { countDiagnosis } from '@/server/metrics';
import { diagnosisOf } from '../diagnosis-of';
import { choicesOf, questionOf } from '../words';
import type { RequestCase } from './case-of-request';

/** The response body of `POST /api/diagnose`; parts of the reading are listed one by one, so that nothing else leaks. */
export function responseBody({ reading, state, audience, now, startedAt }: RequestCase, locale: Locale) {
  const content = contentOf(locale);
  const diagnosis = diagnosisOf(state, now, audience);
  countDiagnosis('api', locale, diagnosis, (performance.now() - startedAt) / 1000);
  const { known, chain, findings, possible, ruledOut, steps, nextQuestion, forHelpDesk } = diagnosis;
  return {
    reading: {
      fields: reading.fields.map(({ section, name, value, line }) => ({ section, name, value, line })),
      events: reading.events.map(({ channel, id, codes, line }) => ({ channel, id, codes, line })),
      codes: unusedCodes(reading, findings, known),
      messages: reading.messages.map(({ id, line }) => ({ id, line })),
      registry: reading.registry.map(({ name, value, line }) => ({ name, value, line })),
      windows: reading.windows && windowsOf(reading.windows),
      notes: reading.notes,
    },
    facts: known,
    chain,
    findings: findings.map((finding) => ({ ...finding, title: plainText(content.causes[finding.id].title) })),
    possible: possible.map(({ id, link, missing }) => ({ id, link, missing })),
    ruledOut,
    steps: steps.map(({ id, cause }) => {
      const { who, command, elevated = false, risk } = stepOf(id);
      const { title, detail } = content.steps[id];
      return { id, cause, who, title: plainText(title), detail: detail.map(plainText), command, elevated, risk };
    }),
    nextQuestion: nextQuestion && questionText(locale, nextQuestion),
    forHelpDesk: forHelpDesk.map(({ fact }) => questionText(locale, fact)),
    tried: state.tried,
    code: codeOf(state),
  };
}

/** The codes in the text that no finding is based on. */
function unusedCodes(reading: Reading, findings: readonly Finding[], known: Known) {
  const used = new Set(findings.flatMap(({ because }) => because.map((fact) => known[fact])));
  return codesOfReading(reading)
    .filter(({ code }) => !used.has(code))
    .map(({ code, line }) => ({ code, line }));
}

const windowsOf = ({ build, revision }: WindowsVersion) => ({ build, revision });

function questionText(locale: Locale, fact: FactId) {
  const content = contentOf(locale);
  const choices = choicesOf(content, fact).map(({ value, label }) => ({ value, label: plainText(label) }));
  return { fact, title: plainText(questionOf(content, fact)?.title ?? ''), choices };
}
