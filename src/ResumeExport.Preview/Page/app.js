'use strict';

// What the page shows, and in which look. The look is in the address, so that reloading keeps it and pages do not disturb each other.
const look = new URLSearchParams(location.search);
const views = [
  { id: 'html', title: 'HTML', format: 'html', kind: 'frame' },
  { id: 'pdf', title: 'PDF', format: 'pdf', kind: 'frame' },
  { id: 'docx', title: 'DOCX text', format: 'docx', kind: 'text', path: 'docx-text' },
  { id: 'txt', title: 'TXT', format: 'txt', kind: 'text' },
  { id: 'json', title: 'JSON', format: 'json', kind: 'text' },
  { id: 'md', title: 'Markdown', format: 'md', kind: 'text' },
];
const settings = new Map(look.getAll('set').map((setting) => splitSetting(setting)));
let state = null;
let selected = views.find((view) => view.id === location.hash.slice(1)) ?? views[0];
let asked = 0;

const element = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function splitSetting(setting) {
  const at = setting.indexOf('=');
  return [setting.slice(0, at), setting.slice(at + 1)];
}

function query(more = {}) {
  const parts = new URLSearchParams();
  if (look.get('theme')) parts.set('theme', look.get('theme'));
  if (look.has('own')) parts.set('own', '1');
  for (const [path, value] of settings) parts.append('set', `${path}=${value}`);
  for (const [name, value] of Object.entries(more)) parts.set(name, value);
  return `?${parts}`;
}

// --- tabs, after the pattern of the ARIA Authoring Practices: arrows move, Home and End jump.
function buildTabs() {
  for (const view of views) {
    view.tab = make('button', { className: 'tab', type: 'button', id: `tab-${view.id}` });
    view.tab.setAttribute('role', 'tab');
    view.tab.setAttribute('aria-controls', `view-${view.id}`);
    view.verdict = make('span', { className: 'verdict' });
    view.tab.append(view.title, view.verdict);
    view.tab.addEventListener('click', () => select(view));
    view.tab.addEventListener('keydown', moveTab);
    element('tabs').append(view.tab);
    view.panel = make('div', { className: 'view', id: `view-${view.id}`, hidden: true });
    view.panel.setAttribute('role', 'tabpanel');
    view.panel.setAttribute('aria-labelledby', view.tab.id);
    view.body = view.kind === 'frame' ? make('div', { className: 'frames' }) : make('pre', { tabIndex: 0 });
    if (view.kind === 'text') view.body.setAttribute('aria-label', view.title);
    view.size = make('span');
    view.link = make('a', { target: '_blank', rel: 'noreferrer' });
    view.save = make('a', { textContent: 'Download' });
    const links = view.format === 'docx' ? [view.save] : [view.link, '  ·  ', view.save];
    view.panel.append(view.body, make('div', { className: 'under' }, view.size, make('span', {}, ...links)));
    element('stage').append(view.panel);
  }
}

function moveTab(event) {
  const at = views.indexOf(selected);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  select(views[(to + views.length) % views.length]);
  selected.tab.focus();
}

function select(view) {
  selected = view;
  history.replaceState(null, '', `${location.pathname}${query()}#${view.id}`);
  for (const other of views) {
    const isSelected = other === view;
    other.tab.setAttribute('aria-selected', isSelected);
    other.tab.tabIndex = isSelected ? 0 : -1;
    other.panel.hidden = !isSelected;
  }
  show(view);
  showFindings();
}

// --- what a tab shows; loaded only while it is seen, and again only when its bytes changed.
async function show(view) {
  const format = state?.formats.find((found) => found.name === view.format);
  if (!format?.shown || view.seen === format.sha256) return;
  const address = (view.path ?? `file/${view.format}`) + query({ v: format.sha256.slice(0, 12) });
  view.seen = format.sha256;
  view.size.textContent = `${format.file}, ${(format.bytes / 1000).toFixed(1)} kB`;
  view.link.textContent = 'Open alone';
  view.link.href = address;
  view.save.href = `file/${view.format}${query({ download: 1 })}`;
  if (view.kind === 'frame') return swapFrame(view, address);
  const text = await (await fetch(address)).text();
  if (view.seen !== format.sha256) return;
  const top = view.body.scrollTop;
  view.body.textContent = text;
  view.body.scrollTop = top;
}

// The new page loads unseen and takes the place of the old one at the same height: no flash, no jump.
function swapFrame(view, address) {
  const old = view.body.querySelector('iframe:not(.coming)');
  for (const late of view.body.querySelectorAll('.coming')) late.remove();
  const frame = make('iframe', { className: 'coming', src: address, title: `The résumé as ${view.title}` });
  // The viewer of PDF files does not run in a sandbox; a résumé as HTML needs no more than this.
  if (view.id === 'html') frame.setAttribute('sandbox', 'allow-same-origin');
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    if (view.id === 'html' && old?.contentWindow) frame.contentWindow.scrollTo({ top: old.contentWindow.scrollY, behavior: 'instant' });
    if (view.id === 'html') frame.contentDocument.addEventListener('click', openBeside);
    frame.classList.remove('coming');
    old?.remove();
    document.documentElement.dataset.shown = state.version;
  });
  view.body.append(frame);
}

// A link of the résumé opens beside the preview: in its place it would show nothing, since most sites let no page frame them.
function openBeside(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
}

// --- state
async function refresh() {
  const mine = ++asked;
  const response = await fetch(`state${query()}`);
  const found = await response.json();
  if (mine !== asked) return;
  state = found;
  takeOver();
  element('name').textContent = state.name || 'Preview';
  element('source').textContent = state.source;
  document.title = `${state.name || state.source} – preview`;
  showThemes();
  for (const view of views) showVerdict(view);
  const failed = state.formats.filter((format) => !format.holds);
  const isBad = !state.good || failed.length > 0;
  say(!state.good ? 'Cannot be read; the last good version is shown'
    : failed.length > 0 ? `${failed.map((format) => format.title).join(', ')}: not as the source says` : `All ${state.formats.length} formats say the same`, isBad);
  element('notice').hidden = state.good;
  element('notice').textContent = state.good ? '' : 'This is the last good version. See the findings below for what stands in the way.';
  showFindings();
  showTokens();
  await show(selected);
  document.documentElement.dataset.version = state.version;
}

// The settings the preview was started with become those of the page, which can then be changed and reset like any.
function takeOver() {
  if (look.has('own')) return;
  look.set('own', '1');
  settings.clear();
  for (const setting of state.settings) settings.set(...splitSetting(setting));
}

// Said again only when it changes, since screen readers read it out.
function say(text, isBad) {
  const status = element('status');
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle('bad', isBad);
}

function showVerdict(view) {
  const format = state.formats.find((found) => found.name === view.format);
  const holds = Boolean(format?.holds) && state.good;
  view.tab.classList.toggle('bad', !holds);
  view.verdict.textContent = !format ? '✗ not made' : holds ? `✓ ${format.lines} lines equal` : !state.good ? '– earlier version' : format.lines > 0 ? '✗ differs' : '✗ not made';
}

function showFindings() {
  if (!state) return;
  const format = state.formats.find((found) => found.name === selected.format);
  const all = [...state.findings, ...(format?.findings ?? [])];
  element('findings-title').textContent = all.length === 0 ? 'No findings' : all.length === 1 ? '1 finding' : `${all.length} findings`;
  element('findings').replaceChildren(...all.map((finding) => {
    const place = finding.line ? `${finding.path ?? ''}:${finding.line}:${finding.column}` : finding.path ?? '';
    const item = make('li', {}, make('span', { className: 'place', textContent: `${place} ` }),
      make('span', { className: finding.severity, textContent: `${finding.severity} ${finding.code}` }), `: ${finding.message}`);
    if (finding.text) item.append(make('code', { textContent: finding.text }));
    if (finding.hint) item.append(make('div', { className: 'hint', textContent: finding.hint }));
    return item;
  }));
}

// --- themes and their values
function showThemes() {
  const select = element('theme');
  const names = state.themes.includes(state.theme) ? state.themes : [state.theme, ...state.themes];
  if (select.options.length !== names.length) select.replaceChildren(...names.map((name) => make('option', { value: name, textContent: name.split(/[\\/]/).filter(Boolean).at(-1) })));
  select.value = state.theme;
}

function lookChanged() {
  history.replaceState(null, '', `${location.pathname}${query()}#${selected.id}`);
  return refresh();
}

async function buildTokens() {
  const schema = await (await fetch('schema')).json();
  element('tokens').replaceChildren(...group(schema, ''));
  showTokens();
}

// One control for each value of the schema, but for those that name or describe the theme itself; groups fold.
function group(schema, path) {
  const made = [];
  for (const [name, token] of Object.entries(schema.properties ?? {})) {
    const full = path ? `${path}.${name}` : name;
    if (token.type === 'object') {
      const inner = group(token, full);
      if (inner.length > 0) made.push(make('details', { open: /^(colors|page)\b/.test(full) }, make('summary', { textContent: name, title: token.description ?? '' }), ...inner));
    } else if (!['extends', 'about'].includes(full) && control(token)) made.push(row(full, name, token));
  }
  return made;
}

function control(token) {
  if (token.enum) return make('select', {}, ...token.enum.map((value) => make('option', { value, textContent: value })));
  if (token.type === 'number' || token.type === 'integer') return make('input', { type: 'number', min: token.minimum ?? '', max: token.maximum ?? '', step: 'any' });
  if (token.type === 'boolean') return make('input', { type: 'checkbox' });
  if (token.pattern?.includes('#')) return make('input', { type: 'color' });
  return isText(token) || isList(token) ? make('input', { type: 'text', spellcheck: false }) : null;
}

const isText = (token) => token.type === 'string';
const isList = (token) => Boolean(token.anyOf?.some((kind) => kind.type === 'array'));
// A list is written with commas on the page, in brackets as a setting.
const asSetting = (token, text) => (isList(token) && text.includes(',') ? `[${text}]` : text);
const asShown = (value) => value.replace(/^\[(.*)\]$/, '$1');

function row(path, name, token) {
  const input = control(token);
  input.id = `token-${path}`;
  input.dataset.path = path;
  const wrong = make('span', { className: 'wrong', hidden: true, id: `wrong-${path}` });
  input.setAttribute('aria-describedby', wrong.id);
  input.addEventListener('input', () => {
    settings.delete(path);
    settings.set(path, input.type === 'checkbox' ? String(input.checked) : asSetting(token, input.value));
    lookChanged();
  });
  return make('div', { className: 'token' }, make('label', { htmlFor: input.id, textContent: name, title: token.description ?? '' }), input, wrong);
}

function showTokens() {
  if (!state) return;
  for (const input of element('tokens').querySelectorAll('[data-path]')) {
    const { path } = input.dataset;
    const value = settings.get(path) ?? state.tokens[path];
    input.parentElement.classList.toggle('set', settings.has(path));
    const finding = state.findings.find((found) => found.code.startsWith('RX5') && settings.has(path) && found.message.includes(`'${path}'`));
    const wrong = document.getElementById(`wrong-${path}`);
    wrong.hidden = !finding;
    wrong.textContent = finding?.message ?? '';
    input.setAttribute('aria-invalid', Boolean(finding));
    if (input === document.activeElement) continue;
    if (input.type === 'checkbox') input.checked = value === 'true';
    else if (value !== undefined) input.value = input.type === 'color' ? value.toLowerCase() : asShown(value);
  }
}

function asYaml() {
  const root = {};
  for (const [path, value] of settings) {
    const names = path.split('.');
    let at = root;
    for (const name of names.slice(0, -1)) at = at[name] ??= {};
    at[names.at(-1)] = value;
  }
  const write = (node, indent) => Object.entries(node).map(([name, value]) => typeof value === 'object'
    ? `${indent}${name}:\n${write(value, `${indent}  `)}` : `${indent}${name}: ${quoted(value)}\n`).join('');
  return `extends: ${state.theme}\n${write(root, '')}`;
}

// Anything but plain words and numbers, and the brackets of a list, could mean something else to YAML or a shell.
const quoted = (value) => (/^(\[.*\]|[\w. -]*\w)$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`);
const shellQuoted = (text) => (/^[\w.=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

async function copy(button, text) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied';
  }
  setTimeout(() => { button.textContent = before; }, 1500);
}

element('theme').addEventListener('change', (event) => {
  look.set('theme', event.target.value);
  lookChanged();
});
element('adjust').addEventListener('click', () => {
  const panel = element('panel');
  panel.hidden = !panel.hidden;
  element('adjust').setAttribute('aria-expanded', String(!panel.hidden));
  if (!panel.hidden && element('tokens').childElementCount === 0) buildTokens();
});
element('reset').addEventListener('click', () => {
  settings.clear();
  document.activeElement.blur();
  lookChanged();
});
element('copy-set').addEventListener('click', (event) => copy(event.target, [`-t ${state.theme}`, ...[...settings].map(([path, value]) => `--set ${shellQuoted(`${path}=${value}`)}`)].join(' ')));
element('copy-yaml').addEventListener('click', (event) => copy(event.target, asYaml()));

buildTabs();
select(selected);
refresh();
const events = new EventSource('events');
events.onmessage = (event) => {
  if (!state || Number(event.data) !== state.version) refresh();
};
events.onerror = () => say('The preview has ended; start it again and open its new address', true);
