import { hybrid } from './outputs';
import type { Scenario } from './scenario';

export const windows: readonly Scenario[] = [
  {
    name: 'the first Windows 10',
    text: 'Microsoft Windows [Version 10.0.10240.17113]\n(c) 2015 Microsoft Corporation.',
    first: 'windows-too-old',
    chain: { windows: 'broken' },
  },
  {
    name: 'a healthy PC with an early build of Windows 11',
    text: `Microsoft Windows [Version 10.0.22000.194]\n\n${hybrid()}`,
    first: 'windows-too-old',
    chain: { windows: 'holds', joined: 'holds' },
  },
];
