import { contentOf } from '@/content';
import type { Locale } from '@/content/types';
import type { Case } from '@/diagnosis/case';
import { codeOf } from '@/diagnosis/case-code';
import { leadFirst } from '@/diagnosis/diagnose';
import { definitionOf, type FactId, unsure } from '@/diagnosis/facts';
import { intakeGroups } from '@/diagnosis/intake';
import type { Reading } from '@/diagnosis/reader/reading';
import { stepOf } from '@/diagnosis/steps';
import { outcomeOf, stepTried, triedMark } from '@/diagnosis/tried';
import { diagnosisOf } from '../diagnosis-of';
import { helpedMark } from '../result/shape';
import { linksOf } from '../result/slim-chain';
import { questionOf, shownFacts } from '../words';
import { evidenceOf } from './evidence';
import { findingPart } from './finding-part';
import type { Part, Row } from './format';
import { outputParts } from './output-parts';
import type { ReportValues } from './state';
import { whenText } from './when';

/** `reading`: of `values.paste`; `link`: the short URL of the result. */
export type ReportInput = { locale: Locale; state: Case; values: ReportValues; reading?: Reading; at: Date; zone: string; link: string };

/** As many steps as somebody reads in a ticket. */
const maxNext = 4;

/** The report: what was found, what IT does next, what is known about the PC, the person's words, and the rest of the output. */
export function reportParts({ locale, state, values, reading, at, zone, link }: ReportInput): readonly Part[] {
  const content = contentOf(locale);
  const { report, steps, desk, ui } = content;
  const { written } = report;
  const diagnosis = diagnosisOf(state, at);
  const findings = leadFirst(diagnosis);
  const evidence = evidenceOf(content, diagnosis, reading);
  const proved = new Set(findings.flatMap(({ because }) => because));
  const others = shownFacts(diagnosis.known).filter((fact) => !proved.has(fact));
  const told = others.filter((fact) => diagnosis.known[fact] !== unsure);
  const untold = others.filter((fact) => diagnosis.known[fact] === unsure).map((fact) => content.facts[fact].label);
  return [
    {
      heading: written.subject(codeOf(state)),
      rows: [{ text: `${written.link}: ${link}` }, { text: `${written.made}: ${whenText(locale, at, zone)}` }],
    },
    ...foundParts(),
    { heading: written.next, rows: nextRows() },
    { heading: written.links, rows: linkRows() },
    { heading: written.tried, rows: triedRows() },
    { heading: written.pc, rows: told.filter((fact) => !isOfPerson(fact)).map(evidence.factRow) },
    {
      heading: written.person,
      rows: [
        ...told.filter(isOfPerson).map(evidence.factRow),
        ...(untold.length > 0 ? [{ text: `${written.unsure}: ${untold.join('; ')}` }] : []),
        ...intakeGroups.flatMap(wordRows),
      ],
    },
    ...(reading ? outputParts(written, values, reading, evidence.shownPlaces(shownFacts(diagnosis.known))) : []),
  ];

  function foundParts(): readonly Part[] {
    if (findings.length === 0) return [{ heading: written.findings, rows: [{ text: written.noFindings }] }];
    const isOver = helpedMark(state) !== undefined;
    return findings.map((finding, index) => {
      const shown = new Set(findings.slice(0, index).flatMap(({ because }) => because));
      return findingPart(content, { finding, evidence, shown, isOver });
    });
  }

  /** IT's next steps; without a finding, what only IT can find out. */
  function nextRows(): readonly Row[] {
    if (helpedMark(state)) return [];
    const left = diagnosis.steps.filter(({ id }) => !triedMark(id, state.tried));
    const rows = left.flatMap(({ id }) => {
      const { who } = stepOf(id);
      return who === 'user' ? [] : [{ text: `${ui.steps.who[who]}: ${steps[id].title}` }];
    });
    const asked = diagnosis.forHelpDesk.map(({ fact }) => ({ text: questionOf(content, fact)?.title ?? '' }));
    return (rows.length > 0 ? rows : asked).slice(0, maxNext);
  }

  function linkRows(): readonly Row[] {
    const names = new Map<string, string[]>();
    for (const { stateText, name } of linksOf(content, diagnosis)) names.set(stateText, [...(names.get(stateText) ?? []), name]);
    return [...names].map(([stateText, list]) => ({ text: `${stateText}: ${list.join(', ')}` }));
  }

  function triedRows(): readonly Row[] {
    if (state.tried.length === 0) return [{ text: written.noTried }];
    return state.tried.map((mark) => {
      const id = stepTried(mark);
      return { text: `${steps[id].title} (${id}): ${desk.steps.said[outcomeOf(mark)]}` };
    });
  }

  function wordRows(group: (typeof intakeGroups)[number]): readonly Row[] {
    const text = values[group];
    return text.trim() === '' ? [] : [{ text: `${report.groups[group].heading}:` }, { text, as: 'words' }];
  }
}

/** Neither an output nor IT says it, so the person did. */
const isOfPerson = (fact: FactId): boolean => !definitionOf(fact).pasted && definitionOf(fact).knownTo !== 'it';
