import { expect, test } from 'vitest';
import { everythingCommand, evidenceCommands } from '@/diagnosis/commands';
import { isCommand } from '@/features/paste/state';

test('the command for everything fits where people paste it, and is recognised if it comes back', () => {
  expect(everythingCommand.length).toBeLessThan(1150);
  expect(isCommand(everythingCommand)).toBe(true);
});

test('it runs every other command', () => {
  for (const command of Object.values(evidenceCommands)) expect(everythingCommand).toContain(command);
});

test('no command writes anything', () => {
  expect(everythingCommand).not.toMatch(/\breg (?!query)|\b(?:add|del|delete|set|sl|cl)\b|>(?! ?nul)/i);
});
