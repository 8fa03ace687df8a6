import { expect, fixture, locales, test } from './case';

const output = fixture('gen5-joined');
const mark = 'mark-7f3a';

/** What somebody may put into an output, an address or a code to break out of it. */
const hostile: Readonly<Record<string, string>> = {
  markup: `</textarea><script>alert("${mark}")</script><img src=x onerror=alert(1)>`,
  'template syntax': `\${${mark}} {{${mark}}} <%= ${mark} %> #{${mark}}`,
  'control characters': `${mark}\u0000\u0001\u0007\u001b[31m\u007f\u009f`,
  'bidirectional characters': `${mark}\u202e\u2066\u200f\ufeff`,
  'lone surrogates': `${mark}\ud800 \udc00`,
  'names that every object has': '__proto__ : YES\nconstructor : YES\ntoString : NO\nhasOwnProperty : 1',
  'a path and a command': `../../etc/passwd; $(${mark}) | ${mark}`,
};

/** A page without the framework's own scripts: they hold the address of the page, for the one who sent it. */
const shownIn = (html: string) => html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');

test.describe('hostile texts', () => {
  for (const [name, text] of Object.entries(hostile)) {
    test(`${name}: beside an output, alone, as a value and as a name`, async ({ request }) => {
      const ask = (data: object) => request.post('/api/diagnose', { data });
      const beside = await ask({ text: `${text}\n${output}\n${text}` });
      expect(beside.status()).toBe(200);
      expect((await beside.json()).facts.azureAdJoined).toBe('yes');
      const within = await ask({ text: output.replace(/( Device Name :).*/, `$1 ${text.replace(/\$/g, '$$$$')}`) });
      expect(within.status()).toBe(200);
      for (const data of [
        { text },
        { answers: { [text]: 'yes' } },
        { answers: { azureAdJoined: text } },
        { code: text },
        { answers: {}, tried: [text], text: output },
      ]) {
        const answer = await ask(data);
        expect(answer.status()).toBe(400);
        expect(await answer.text()).not.toContain(mark);
      }
    });

    test(`${name}: in every part of an address`, async ({ request }) => {
      const sent = encodeURIComponent(text.toWellFormed());
      for (const locale of locales)
        for (const path of ['result', 'report', 'question/windowsBuild', 'symptoms', 'paste', 'read-out']) {
          const page = await request.get(
            `/${locale}/${path}?azureAdJoined=${sent}&${sent}=yes&tried=${sent}&before=${sent}&view=${sent}&note=${sent}`,
          );
          expect(page.status(), path).toBe(200);
          expect(shownIn(await page.text()).includes(mark), path).toBe(false);
        }
      const code = await request.get(`/en/code?code=${sent}`);
      expect(code.status()).toBe(200);
      expect(/<script>alert|<img src=x/.test(shownIn(await code.text()))).toBe(false);
      expect((await request.get(`/en/${sent}`)).status()).toBe(404);
    });
  }

  test('100,000 colons and a line of 250 KB are read in a moment and recognised as nothing', async ({ request }) => {
    for (const text of [':'.repeat(100_000), 'a'.repeat(250_000), `AzureAdJoined ${' :'.repeat(60_000)}`]) {
      const answer = await request.post('/api/diagnose', { data: { text }, timeout: 5000 });
      expect([200, 400]).toContain(answer.status());
    }
  });
});

test('a form of ours with parts that no form of ours has is a page, never an error of the framework', async ({ request }) => {
  for (const path of ['/en/paste', '/nl/report'])
    for (const multipart of [{ paste: mark }, { $ACTION_ID_0000: '', paste: mark }, { '1_$ACTION_REF_1': '', '1_case': mark }]) {
      const answer = await request.post(path, { multipart });
      expect(answer.status(), JSON.stringify(multipart)).toBeLessThan(500);
      expect(answer.url()).not.toContain(mark);
    }
});

test('what a person types or pastes never comes back in an address or a header', async ({ request }) => {
  const answer = await request.post('/api/diagnose', { data: { text: output.replaceAll('CONTOSO', mark) } });
  expect(JSON.stringify(answer.headers())).not.toContain(mark);
});
