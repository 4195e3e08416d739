// Uses the preview as a person does, in Chromium, and prints one JSON object: what is wrong, and how long the page needs after a save.
//   node preview.mjs CHROMIUM ADDRESS SOURCE.md [--pictures FOLDER]
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [executable, address, source, ...rest] = process.argv.slice(2);
const pictures = rest[0] === '--pictures' ? rest[1] : null;
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const original = await readFile(source, 'utf8');
const findings = [];
const browser = await chromium.launch({
  executablePath: executable,
  chromiumSandbox: false,
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const expect = (condition, message) => {
  if (!condition) findings.push(message);
};

async function open(width, colorScheme, more = '') {
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme });
  const page = await context.newPage();
  page.on('console', (message) => findings.push(`${width} ${colorScheme} console: ${message.text()}`));
  page.on('pageerror', (error) => findings.push(`${width} ${colorScheme} error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob|chrome|chrome-extension|about):/.test(url)) findings.push(`asks for ${url}`);
  });
  await page.goto(address + more);
  await page.waitForFunction(() => document.documentElement.dataset.version);
  return page;
}

async function judge(page, where) {
  // Into the page's own script context: its policy lets no other script in.
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run({ exclude: [['iframe']] }));
  for (const violation of result.violations) findings.push(`${where}: axe ${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide <= 0, `${where}: scrolls sideways by ${wide} px`);
}

const picture = async (page, name) => pictures && page.screenshot({ path: join(pictures, `preview-${name}.png`) });

// 1. Every tab by keyboard, at both widths, in light and dark.
for (const [width, scheme] of [[1280, 'light'], [360, 'light'], [1280, 'dark'], [360, 'dark']]) {
  const page = await open(width, scheme);
  await page.focus('[role=tab][aria-selected=true]');
  for (const [id, text] of [['html', null], ['pdf', null], ['docx', 'Experience'], ['txt', 'EXPERIENCE'], ['json', '"basics"'], ['md', '## ']]) {
    const selected = await page.evaluate(() => document.activeElement.id);
    expect(selected === `tab-${id}`, `${width} ${scheme}: the keyboard is at ${selected}, not at tab-${id}`);
    if (text) {
      await page.waitForFunction((view) => document.querySelector(`#view-${view} pre`).textContent.length > 200, id);
      const shown = await page.textContent(`#view-${id} pre`);
      expect(shown.toLowerCase().includes(text.toLowerCase()), `${id} does not show ${text}`);
    } else await page.waitForSelector(`#view-${id} iframe:not(.coming)`);
    expect((await page.textContent(`#tab-${id}`)).includes('lines equal'), `${id} has no verdict`);
    await judge(page, `${width} ${scheme} ${id}`);
    if (pictures && id === 'pdf') await page.waitForTimeout(2500);
    if (id === 'html' || id === 'pdf') await picture(page, `${id}-${width}-${scheme}`);
    await page.keyboard.press('ArrowRight');
  }
  expect((await page.evaluate(() => document.activeElement.id)) === 'tab-html', `${width} ${scheme}: the tabs do not go round`);
  await page.context().close();
}

// 2. From a save to the page that shows it; the place in the page stays.
const page = await open(1280, 'light');
await page.waitForSelector('#view-html iframe:not(.coming)');
const saves = [];
for (let round = 0; round < 12; round++) {
  await page.evaluate(() => document.querySelector('#view-html iframe').contentWindow.scrollTo({ top: 300, behavior: 'instant' }));
  const before = Number(await page.evaluate(() => document.documentElement.dataset.version));
  const text = original.replace(/\n- (?=\S)/, `\n- Round ${round}. `);
  const started = Date.now();
  if (round % 2 === 0) await writeFile(source, text);
  else {
    // Editors write beside and rename.
    await writeFile(`${source}.new`, text);
    await rename(`${source}.new`, source);
  }
  await page.waitForFunction((old) => Number(document.documentElement.dataset.shown) > old, before, { polling: 5 });
  saves.push(Date.now() - started);
  const shown = await page.frameLocator('#view-html iframe:not(.coming)').locator('body').textContent();
  expect(shown.includes(`Round ${round}.`), `round ${round} is not shown`);
  expect((await page.evaluate(() => document.querySelector('#view-html iframe').contentWindow.scrollY)) === 300, `round ${round}: the place in the page is lost`);
  await page.waitForTimeout(150);
}

// A link opens beside the preview, which stays.
const opened = page.context().waitForEvent('page');
await page.context().route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
await page.frameLocator('#view-html iframe:not(.coming)').locator('a[href^="http"]').first().click();
await (await opened).close();
expect((await page.frameLocator('#view-html iframe:not(.coming)').locator('body').textContent()).includes('Round 11.'), 'a click on a link empties the page');

// 3. A bad edit: the last good version stays, and the reason is there.
await writeFile(source, 'no name\u0000');
await page.waitForSelector('#notice:not([hidden])');
await page.waitForFunction(() => document.querySelector('#findings').textContent.includes('RX1005'));
expect((await page.textContent('#status')).includes('last good version'), 'the status does not tell of the bad edit');
expect((await page.frameLocator('#view-html iframe').locator('body').textContent()).includes('Round 11.'), 'the last good version is gone');
await judge(page, 'bad edit');
await picture(page, 'bad');
await writeFile(source, original);
await page.waitForSelector('#notice', { state: 'hidden' });

// 4. Theme and tokens, live; another page keeps its own.
const other = await open(1280, 'light');
await page.selectOption('#theme', 'modern');
await page.waitForFunction(() => location.search.includes('theme=modern'));
await page.click('#adjust');
await page.waitForSelector('#token-colors\\.accent');
await page.fill('#token-colors\\.accent', '#c01060');
const accent = () => [...document.querySelectorAll('#view-html iframe')].at(-1)?.contentDocument?.documentElement?.outerHTML.toLowerCase().includes('#c01060');
await page.waitForFunction(accent);
await page.fill('#token-sections', 'skills, work');
await page.waitForFunction(() => [...document.querySelectorAll('#view-html iframe')].at(-1)?.contentDocument?.querySelector('h2')?.textContent.toLowerCase().includes('skills'));
expect((await page.evaluate(() => new URLSearchParams(location.search).getAll('set'))).includes('sections=[skills, work]'), 'a list is no setting');
await page.fill('#token-page\\.margins\\.left', '9999');
await page.waitForSelector('#wrong-page\\.margins\\.left:not([hidden])');
await judge(page, 'theme values');
await picture(page, 'theme');
await page.click('#reset');
await page.waitForFunction(() => document.querySelector('#wrong-page\\.margins\\.left').hidden);
expect((await page.evaluate(() => new URLSearchParams(location.search).getAll('set').length)) === 0, 'settings are left after a reset');
expect(!(await other.evaluate(() => location.search)).includes('modern') && (await other.inputValue('#theme')) === 'classic', 'one page disturbs the other');

await browser.close();
saves.sort((a, b) => a - b);
console.log(JSON.stringify({ findings, medianSave: saves[saves.length / 2], longestSave: saves.at(-1) }));
