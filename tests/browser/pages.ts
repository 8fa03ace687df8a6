import { codeOf } from '@/diagnosis/case-code';
import { causeIds } from '@/diagnosis/causes';
import { chapterPath, chapters } from '@/diagnosis/chapters';
import { factIds, isAsked } from '@/diagnosis/facts';

const found =
  'azureAdJoined=yes&domainJoined=yes&settingsUrl=empty&wamDefaultSet=no&restarted=no&tried=restart-and-sign-in&note=ran-elevated';

/** Every kind of page, including each state of a result; paths without the language. */
export const pages: readonly string[] = [
  '',
  'symptoms',
  'symptoms?settingsPage=off&missingSettings=theme',
  'paste',
  'paste?azureAdJoined=yes',
  `result?${found}`,
  'result?settingsPage=on',
  'result',
  `result?${factIds
    .filter(isAsked)
    .map((fact) => `${fact}=unsure`)
    .join('&')}`,
  `result?${found}&view=call`,
  'result?settingsPage=off&view=call',
  'result?settingsPage=off&tried=switch-sync-on.helped&view=call',
  'result?view=call',
  `result?${found.replace('=restart-and-sign-in', '=restart-and-sign-in.helped')}`,
  `result?azureAdJoined=yes&settingsUrl=filled&pasteSeen=yes&before=${codeOf({ known: { azureAdJoined: 'yes', settingsUrl: 'empty' }, tried: [] })}`,
  'known',
  `known?${found}`,
  'code',
  'code?code=7QK4-M2XD-9RHT',
  'code/7QK4-M2XD-9RHT',
  `code/${codeOf({ known: { azureAdJoined: 'yes', settingsUrl: 'empty' }, tried: [] })}`,
  'read-out?azureAdJoined=yes',
  'report',
  `report?${found}`,
  'guide',
  ...chapters.map(chapterPath),
  'codes/join',
  'codes/broker-caa70003',
  'codes/events-registration',
  'codes/old-names',
  'look-up',
  'look-up?q=12007',
  'look-up?q=event%206013',
  'look-up?q=0xcaa30198',
  'look-up?q=SettingsUrl',
  'look-up?q=nothing',
  'fields/sso-state',
  'many',
  'api',
  'question/windowsBuild',
  'question/windowsBuild?answered=1&windowsBuild=abc',
  'question/missingSettings',
  'question/azureAdJoined?answered=1',
  'nowhere',
];

/** The page of each cause and each question. */
export const itemPages: readonly string[] = [
  ...causeIds.map((id) => `guide/${id}`),
  ...factIds.filter(isAsked).map((fact) => `question/${fact}`),
];
