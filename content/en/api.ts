import type { ApiTexts } from '../types';

export const api = {
  title: 'The API, for IT',
  lede: 'Send the output of `dsregcmd /status`, or answers, and get the same diagnosis as on these pages, as JSON.',
  description: 'How scripts and ticket systems use the diagnosis: request, response, errors and examples.',
  request: {
    heading: 'What you send',
    paragraphs: [
      '`POST /api/diagnose` with the content type `application/json`. All keys are optional, but one of `text`, `answers` and `code` must be there. Where they say something about the same fact, the text wins over the answers, and the answers over the code.',
      'A text may have 256 KB, a request 2 MB. Nothing that you send is stored or logged.',
    ],
  },
  requestKeys: {
    text: 'The output as pasted, also damaged or with other text around it. Event texts, a code and a `reg query` may be in it too.',
    answers: 'Facts by their id, each with one of its values. The address of each question has the id, and so has `facts` in a response.',
    tried: 'Ids of steps that were done: `step` (no change), `step.helped` or `step.could-not`.',
    code: 'The code of an earlier case. Sent on its own, it returns the same case.',
    locale: 'The language of titles, steps and errors: `en` or `nl`. Otherwise `Accept-Language` decides.',
    audience: 'Whose question comes next: `employee` (the default) or `helpDesk`, which is also asked what only IT can see.',
    now: 'The moment to judge dates by, with its time zone. Otherwise it is now.',
  },
  example: {
    heading: 'An example',
    paragraphs: ['Three lines of a PC that is not joined:'],
    command: 'The output of the PC that you sit at, from PowerShell:',
  },
  response: {
    heading: 'What you get',
    paragraphs: [
      'The response to that request. Long lists are cut short here: there is more than one step, possible cause or cause that was ruled out.',
    ],
  },
  responseKeys: {
    reading: 'What was recognised in the text: fields, events, registry values, the Windows version and remarks, each with its line.',
    facts: 'The facts that follow from it, and the answers.',
    chain: 'The seven links in order, each `holds`, `broken` or `unknown`.',
    findings: 'The causes that were found, the most important first, with the facts they rest on.',
    possible: 'Causes that could still be it, with the facts that are missing.',
    ruledOut: 'Ids of causes that it is not.',
    steps: 'What to do, in order. `who` says who does it, `risk` what it can do to the PC.',
    nextQuestion: 'The question that tells most, or `null`.',
    forHelpDesk: 'Once there is no next question: what the help desk or IT could still find out.',
    tried: 'The steps that were done.',
    code: 'The case as a code, for a ticket or the telephone.',
  },
  batch: {
    heading: 'Many PCs at once',
    paragraphs: [
      '`POST /api/diagnose/batch` takes 1 to 100 `items`. Each has the keys above, and a `name` of at most 200 characters if you like: it comes back with the result and is not used otherwise. `locale`, `audience` and `now` may also be next to `items`, for all items that have none of their own.',
      'The `results` are in the order of the items. Each is what `/api/diagnose` answers to that item, also if it is an error: one bad item doesn’t stop the others. If the items take longer than seven seconds together, the rest get the error `too-complex`.',
      'Two PCs, and the file of the second contains something else:',
    ],
    command: 'All text files in a folder, up to 100, from PowerShell:',
    response: 'The response to these two',
  },
  errors: {
    heading: 'Errors',
    paragraphs: ['Always JSON: `error.id` for your script and `error.message` for a person, in the language that was asked for.'],
    internal: 'Something went wrong on our side. The response has an `id` that is also in the log.',
  },
  others: {
    heading: 'Is it up?',
    paragraphs: [
      '`GET /api/health` returns 200 with the version if this instance can read a sample, otherwise 503.',
      '`GET /api/metrics` exists if your organisation switched it on. It needs a token.',
    ],
  },
  document: {
    heading: 'The OpenAPI document',
    paragraphs: [
      'It is made from the same schemas that check each request, so it is always right. The examples on this page come from it.',
    ],
    link: 'OpenAPI document (JSON)',
  },
  columns: { key: 'Key', meaning: 'Meaning', status: 'Status', id: 'Id', message: 'Message' },
} satisfies ApiTexts;
