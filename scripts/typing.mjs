// Compares long tasks while pasting 256 KB with those of a bare text area, and prints the size of the scripts loaded on focus.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const [address] = process.argv.slice(2);
if (!address) throw new Error('Name a running portal: npm run typing -- http://127.0.0.1:3000');

const line = '             AzureAdJoined : YES, and a line of which there are many in a long text\n';
const text = line.repeat(Math.ceil((256 * 1024) / line.length)).slice(0, 256 * 1024);

const { module } = await runnerImport('./tests/browser/choose-browser.ts');
const browser = await chromium.launch(await module.chooseBrowser());

/** Pastes the text, waits until the page is idle, and returns its long tasks in milliseconds. @param {import('@playwright/test').Page} page */
async function tasksOf(page) {
  await page.evaluate(() => {
    const long = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { long });
  });
  const box = page.locator('textarea');
  await box.focus();
  await page.waitForTimeout(1000);
  await page.evaluate(() => Object.assign(globalThis, { before: Reflect.get(globalThis, 'long').length }));
  await box.evaluate((area, pasted) => {
    if (area instanceof HTMLTextAreaElement) area.setRangeText(pasted);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
  await page.waitForTimeout(5000);
  return page.evaluate(() => Reflect.get(globalThis, 'long').slice(Reflect.get(globalThis, 'before')));
}

const bare = await browser.newPage();
// Same width and font, so that the browser's own text layout costs the same in both.
await bare.setContent('<textarea rows="12" style="width:40rem;font:15px/1.55 monospace;overflow-wrap:break-word"></textarea>');
console.log('bare text area, tasks over 50 ms:', (await tasksOf(bare)).map(Math.round).join(', ') || 'none');

const page = await browser.newPage();
await page.goto(`${address}/en/paste`, { waitUntil: 'networkidle' });
let bytes = 0;
page.context().on('response', async (response) => {
  if (response.url().endsWith('.js')) bytes += gzipSync(await response.body()).length;
});
console.log('the paste page, tasks over 50 ms:', (await tasksOf(page)).map(Math.round).join(', ') || 'none');
console.log('said:', await page.locator('form [aria-live]').textContent());
console.log('scripts that came with the focus:', (bytes / 1024).toFixed(1), 'KB gzip');
await browser.close();
