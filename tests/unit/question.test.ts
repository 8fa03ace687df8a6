import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { answerOf, pageAfter } from '@/features/question/answer';

const at = (query: string) => parseQuery(query);

describe('what a question page does with its query string', () => {
  test.each([
    ['asks at first', '', false, undefined, { kind: 'ask', typed: '' }],
    ['shows the known value, to be changed', 'windowsBuild=19045.3570', false, '19045.3570', { kind: 'ask', typed: '19045.3570' }],
    ['shows an empty box if the person did not know', 'windowsBuild=unsure', false, 'unsure', { kind: 'ask', typed: '' }],
    ['says that nothing was sent', '', true, undefined, { kind: 'invalid', typed: '' }],
    ['shows a mistyped number for correction', '', true, '19O45', { kind: 'invalid', typed: '19O45' }],
    ['drops what could be a name', '', true, 'Jan Jansen', { kind: 'drop' }],
    ['drops what is too long for a number', '', true, '1'.repeat(21), { kind: 'drop' }],
    ['goes on once the fact is known', 'windowsBuild=19045.3570', true, '19045.3570', { kind: 'done' }],
    ['goes on if the person does not know', 'windowsBuild=unsure', true, 'unsure', { kind: 'done' }],
  ] as const)('%s', (_, query, isSent, typed, answer) => {
    expect(answerOf('windowsBuild', at(query), isSent, typed)).toEqual(answer);
  });
});

describe('the page after an answer', () => {
  const mixed = 'expectation=settings&missingSettings=edge-data.language';
  const answered = (fact: Parameters<typeof pageAfter>[0], query: string) => pageAfter(fact, diagnose(at(query)), at(query).view);

  test('is the result', () => {
    expect(answered('settingsPage', 'expectation=settings&missingSettings=language&settingsPage=on')).toBe('result');
    expect(answered('missingSettings', mixed)).toBe('result');
  });

  test('is the next question while only things that never sync are explained', () => {
    const { nextQuestion } = diagnose(at(mixed));
    expect(nextQuestion).not.toBeNull();
    const next = answered('settingsPage', `${mixed}&settingsPage=on`);
    expect(next).toMatch(/^question\//);
    expect(next).not.toBe(`question/${nextQuestion}`);
  });

  test('is the call in a call', () => {
    expect(answered('settingsPage', `${mixed}&settingsPage=on&view=call`)).toBe('result');
  });

  test('is the result once something else is found', () => {
    expect(answered('signInAccount', `${mixed}&settingsPage=on&signInAccount=personal`)).toBe('result');
  });
});
