// Prints Lighthouse's scores of a page, 0 to 1, and what cost points, as JSON: { accessibility, "best-practices", faults }.
//   node score.mjs CHROMIUM PAGE.html
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './serve.mjs';

const [chromePath, file] = process.argv.slice(2);
const server = await serve([file]);
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'silent' });
const { lhr } = await lighthouse(server.address(0), { port: chrome.port, onlyCategories: ['accessibility', 'best-practices'], logLevel: 'silent' });
chrome.kill();
server.close();

const faults = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 1).map((audit) => audit.id);
const { accessibility, 'best-practices': practices } = lhr.categories;
console.log(JSON.stringify({ accessibility: accessibility.score, 'best-practices': practices.score, faults }));
