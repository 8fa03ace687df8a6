import { entra, hybrid } from './outputs';
import type { Scenario } from './scenario';

/** Nothing is wrong, or too little is known: no finding at all. */
export const healthy: readonly Scenario[] = [
  {
    name: 'a hybrid-joined PC',
    text: hybrid(),
    first: null,
    chain: { joined: 'holds', trusted: 'holds', signedIn: 'holds', allowed: 'holds' },
  },
  { name: 'a PC joined to Microsoft Entra only', text: entra(), first: null, chain: { joined: 'holds', account: 'holds' } },
  { name: 'with usable switches', text: hybrid(), answers: { settingsPage: 'on' }, first: null, chain: { setting: 'holds' } },
];
