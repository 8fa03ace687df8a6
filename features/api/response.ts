import { z } from 'zod';
import { links } from '@/diagnosis/links';
import { roles } from '@/diagnosis/steps';

const link = z.enum(links);
const line = z.int().min(1).describe('Line number in the text as sent, starting at 1.');

const question = z.object({
  fact: z.string(),
  title: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
});

/** The response body of `POST /api/diagnose`. */
export const responseSchema = z.object({
  reading: z.object({
    fields: z.array(
      z.object({
        section: z.string().describe('The heading of the section it was printed in.'),
        name: z.string().describe('As spelled by dsregcmd.'),
        value: z.string().nullable().describe('Null if it was printed without a value.'),
        line,
      }),
    ),
    events: z.array(z.object({ channel: z.string().optional(), id: z.int(), codes: z.array(z.string()), line })),
    codes: z.array(z.object({ code: z.string(), line })).describe('Codes that no finding is based on, wherever they are in the text.'),
    messages: z.array(z.object({ id: z.string(), line })).describe('Messages of Windows, Edge or a command.'),
    registry: z.array(z.object({ name: z.string(), value: z.union([z.number(), z.string()]), line })),
    windows: z.object({ build: z.int(), revision: z.int().optional() }).nullable(),
    notes: z.array(z.string()).describe('Remarks about how the text was made, such as ran-elevated.'),
  }),
  facts: z.record(z.string(), z.string()),
  chain: z.array(z.object({ link, state: z.enum(['holds', 'broken', 'unknown']) })).length(links.length),
  findings: z.array(
    z.object({
      id: z.string(),
      link,
      severity: z.enum(['blocking', 'limiting', 'note']),
      because: z.array(z.string()).describe('The facts it is based on.'),
      explains: z.array(z.string()).describe('Other causes that this one explains.'),
      unless: z.array(z.string()).describe('Facts that could still rule it out.'),
      title: z.string(),
    }),
  ),
  possible: z.array(z.object({ id: z.string(), link, missing: z.array(z.string()) })),
  ruledOut: z.array(z.string()),
  steps: z
    .array(
      z.object({
        id: z.string(),
        cause: z.string(),
        who: z.enum(roles),
        title: z.string(),
        detail: z.array(z.string()),
        command: z.string().optional(),
        elevated: z.boolean(),
        risk: z.enum(['none', 'signsOut', 'restarts', 'destructive']),
      }),
    )
    .describe('Steps not tried yet come first.'),
  nextQuestion: question.nullable(),
  forHelpDesk: z.array(question).describe('Once nextQuestion is null: what the help desk or IT could still find out.'),
  tried: z.array(z.string()),
  code: z.string().describe('The case as a code: sent on its own, it returns the same facts, findings and steps.'),
});
