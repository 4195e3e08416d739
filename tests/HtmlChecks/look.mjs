// Opens pages in Chromium as readers see them and prints one JSON object: for each page and way of looking at it, what is wrong.
//   node look.mjs CHROMIUM PAGE.html... [--pictures FOLDER]
// With --pictures it also writes PAGE.WAY.png and PAGE.pdf, the pages that printing gives.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const ways = {
  desktop: { width: 1280, height: 900, colorScheme: 'light', media: 'screen' },
  telephone: { width: 360, height: 780, colorScheme: 'light', media: 'screen' },
  narrow: { width: 320, height: 640, colorScheme: 'light', media: 'screen' },
  dark: { width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  print: { width: 794, height: 1123, colorScheme: 'dark', media: 'print' },
};

const [executable, ...rest] = process.argv.slice(2);
const at = rest.indexOf('--pictures');
const pictures = at < 0 ? null : rest.splice(at, 2)[1];
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const files = rest;
const server = await serve(files);

const browser = await chromium.launch({
  executablePath: executable,
  chromiumSandbox: false,
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const results = [];
for (let index = 0; index < files.length; index++) {
  for (const [way, look] of Object.entries(ways)) results.push(await inspect(index, way, look));
}

await browser.close();
server.close();
console.log(JSON.stringify(results));

async function inspect(index, way, look) {
  const name = basename(files[index], '.html');
  const address = server.address(index);
  const context = await browser.newContext({ viewport: { width: look.width, height: look.height }, colorScheme: look.colorScheme });
  const page = await context.newPage();
  const findings = [];
  page.on('console', (message) => findings.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => findings.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) findings.push(`asks for ${request.url()}`);
  });
  await page.emulateMedia({ media: look.media, colorScheme: look.colorScheme });
  await page.goto(address, { waitUntil: 'networkidle' });
  findings.push(...(await violations(page)));
  findings.push(...(await tooWide(page)));
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.${way}.png`), fullPage: true });
  if (pictures && way === 'print') await page.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true });
  await context.close();
  return { page: name, way, findings };
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ['violations'] })).violations);
  return found.flatMap((rule) => rule.nodes.map((node) => `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}

async function tooWide(page) {
  const [needed, has] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return needed > has ? [`scrolls sideways: ${needed} of ${has} pixels`] : [];
}
