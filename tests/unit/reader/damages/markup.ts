import { type Damage, type Damages, fieldwise, linewise } from './lines';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inMarkup =
  (change: Damage): Damage =>
  (text) =>
    change(escaped(text));

const isField = (line: string): boolean => /^ .* :/.test(line);

/** HTML, as mail programs, chats and ticket systems leave it. */
export const markup: Damages = {
  entities: (text) =>
    escaped(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('  ', ' &nbsp;').replaceAll('/', '&#x2F;'),
  'entities escaped twice': (text) => escaped(escaped(text).replaceAll('  ', ' &nbsp;')),
  'dashes as entities': (text) => escaped(text).replaceAll(' -- ', ' &ndash; '),
  '<br>': inMarkup((text) => text.replaceAll('\n', '<br>')),
  '<br /> and line ends': inMarkup((text) => text.replaceAll('\n', '<br />\n')),
  '<BR>': inMarkup((text) => text.replaceAll('\n', '<BR>')),
  '<p>': inMarkup(linewise((line) => `<p class="MsoNormal">${line.replaceAll('  ', ' &nbsp;')}</p>`)),
  '<div>': inMarkup((text) =>
    text
      .split('\n')
      .map((line) => `<div>${line || '<br>'}</div>`)
      .join(''),
  ),
  '<pre>': inMarkup((text) => `<html><body><p>Hi,</p><pre style="font-size:9pt">${text}</pre></body></html>`),
  '<pre><code>': inMarkup((text) => `<pre><code class="language-console">${text}</code></pre>`),
  '<span> with fonts': inMarkup(linewise((line) => `<p><span style='font-family:"Courier New"'>${line}<o:p></o:p></span></p>`)),
  'coloured names': inMarkup(
    fieldwise(({ indent, name, colon, value }) => `${indent}<span class="hljs-attr">${name}</span>${colon} <span>${value}</span>`),
  ),
  'rows of a table': inMarkup(
    (text) => `<table>${fieldwise(({ name, value }) => `<tr><td>${name}</td><td>${value}</td></tr>`)(text)}</table>`,
  ),
  'rows of a table over lines': inMarkup(fieldwise(({ name, value }) => `<tr>\n  <td>${name}</td>\n  <td>${value}</td>\n</tr>`)),
  'rows of a table with colons': inMarkup(fieldwise(({ name, value }) => `<tr><td>${name}</td><td>:</td><td>${value}</td></tr>`)),
  'items of a list': inMarkup(linewise((line) => (isField(line) ? `<li>${line.trim()}</li>` : line))),
  'bold in HTML': inMarkup(fieldwise(({ name, value }) => `<b>${name}</b> : <strong>${value}</strong><br>`)),
  'definition list': inMarkup(fieldwise(({ name, value }) => `<dt>${name}</dt><dd>${value}</dd>`)),
};
