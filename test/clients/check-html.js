// Opens HTML reports on frameworks in Chromium: nothing is loaded and nothing complains, filters work from the keyboard, what a
// repository says stays text, paper and darkness, axe-core's rules, and how long a page with ten thousand findings takes. Exit 1
// with what is not so.
//
// JavaScript, since half of it runs in the browser, of which the project's TypeScript knows nothing, and the rest speaks to packages
// that are there only for these checks.
/* oxlint-disable typescript/no-unsafe-argument, typescript/no-unsafe-assignment, typescript/no-unsafe-call */
/* oxlint-disable typescript/no-unsafe-member-access, typescript/no-unsafe-return, typescript/restrict-template-expressions */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const program = process.argv[2];
if (program === undefined) throw new Error('the path of Chromium is missing');
const dist = process.env['LINTEL_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'lintel-html-'));
const faults = [];

/** Ten thousand findings, and how long their page may take to be seen. The figure is printed; the limit is far above it. */
const DEPLOYMENTS = 470;
const MOST_PAINT_MS = 5000;
const MOST_BYTES = 16 * 1024 * 1024;

/** What a reader goes through, and what a large report is about. */
const FEW = 'cis-kubernetes,nsa-cisa,pci-dss';
const MANY =
  'cis-kubernetes,nsa-cisa,pci-dss,nist-sp-800-53,mitre-attack-k8s,owasp-k8s-top10,pod-security-standards,soc2,disa-stig-kubernetes';

function check(name, isSo, found = '') {
  if (!isSo) faults.push(`${name}: ${JSON.stringify(found)}`);
}

/** The HTML report on a repository of these files, as an address. */
function reportOn(name, files, flags) {
  const root = join(work, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const page = join(work, `${name}.html`);
  execFileSync(
    process.execPath,
    [
      join(dist, 'cli.js'),
      'report',
      `--root=${root}`,
      `--format=html=${page}`,
      '--on-incomplete=warn',
      '--quiet',
      ...flags,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 1024 ** 3 },
  );
  return pathToFileURL(page).href;
}

function deployment(name, namespace, hardening) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: a } }
    spec:
      containers:
        - name: main
          image: registry.example/app:latest
          ${hardening}
`;
}

const PRIVILEGED = 'securityContext: { privileged: true, capabilities: { add: [SYS_ADMIN] } }';

/** A page, with all that it asked for and complained about. */
async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error on the page: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith(`${address}#`))
      faults.push(`asked for ${request.url()}`);
  });
  await page.goto(address);
  return page;
}

const visible = (page) =>
  page.$$eval('.control', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

/** Presses Tab until the element has the focus, and says whether a reader would see that it has. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate((query) => document.activeElement?.matches(query) === true, selector))) continue;
    return page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
  }
  faults.push(`${selector} is not reached by Tab`);
  return false;
}

async function checkFilters(browser, address) {
  const page = await open(browser, address);
  const all = await visible(page);
  check('all controls are shown at first', all.length > 200, all.length);
  await page.keyboard.press('Tab');
  check(
    'the first stop leads to the controls',
    await page.evaluate(() => document.activeElement?.className === 'skip'),
  );
  await page.keyboard.press('Enter');
  check('and the focus goes there', await page.evaluate(() => document.activeElement?.id === 'page:controls'));
  check('focus is seen on a box', await tabTo(page, '.states input[value="not-assessed"]'));
  await page.keyboard.press('Space');
  const assessed = await visible(page);
  const states = await page.$$eval('.control', (controls) =>
    controls.map((one) => [one.id, one.getAttribute('data-state')]),
  );
  const isState = (id, state) => states.some(([one, its]) => one === id && its === state);
  check(
    'a box hides its state, and no other',
    assessed.length === states.filter(([, state]) => state !== 'not-assessed').length,
    assessed.length,
  );
  check('a framework is chosen by keys', await tabTo(page, '[id="page:framework"]'));
  await page.keyboard.type('CIS Kub');
  const ofCis = await visible(page);
  check(
    'and only its controls are left',
    ofCis.length > 0 && ofCis.every((id) => id.startsWith('cis-kubernetes/')),
    ofCis,
  );
  check('a level is chosen by keys', await tabTo(page, '[id="page:level"]'));
  await page.keyboard.type('2');
  const ofLevel = await visible(page);
  check('and fewer are left', ofLevel.length > 0 && ofLevel.length < ofCis.length, [ofLevel.length, ofCis.length]);
  await page.keyboard.press('Home');
  check('text is reached', await tabTo(page, '[id="page:text"]'));
  await page.keyboard.type('Privileged CONTAINERS');
  await page.waitForFunction(() => document.querySelectorAll('.control:not([hidden])').length < 10);
  const found = await visible(page);
  check('words are found', found.includes('cis-kubernetes/5.2.2'), found);
  check(
    'and the number of controls is told to those who listen',
    /^\d+ of \d+ controls shown$/u.test((await page.textContent('[role="status"]')) ?? ''),
  );
  check('a control is reached', await tabTo(page, '.control summary'));
  await page.keyboard.press('Enter');
  const isOpen = await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'));
  check('and opened by Enter', isOpen === true);
  await page.focus('[id="page:reset"]');
  await page.keyboard.press('Enter');
  check('all are shown again', (await visible(page)).length === all.length);
  check('states are what they were', isState('cis-kubernetes/5.2.2', 'fail'), states[0]);
  await checkLink(page);
  await page.context().close();
}

/** A link to a control opens it, though a filter had hidden it. */
async function checkLink(page) {
  await page.click('[id="page:close"]');
  check('all are closed', (await page.locator('.control[open]').count()) === 0);
  await page.fill('[id="page:text"]', 'no control says this');
  await page.waitForFunction(() => document.querySelector('.control:not([hidden])') === null);
  await page.evaluate(() => {
    location.hash = encodeURIComponent('cis-kubernetes/5.2.2');
  });
  await page.waitForFunction(() => location.hash !== '');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  check('a link opens its control', (await page.locator('[id="cis-kubernetes/5.2.2"][open]').count()) === 1);
  const text = await page.innerText('[id="cis-kubernetes/5.2.2"]');
  check(
    'a control has rule, object, place and value',
    /privileged-container[^]*Deployment[^]*\.yaml:\d+[^]*Seen:/u.test(text),
    text,
  );
  const seen = await page.$$eval('a[href^="#"]', (links) =>
    links
      .filter((one) => document.getElementById(decodeURIComponent(one.getAttribute('href')?.slice(1) ?? '')) === null)
      .map((one) => one.outerHTML),
  );
  check('every link on the page leads somewhere', seen.length === 0, seen.slice(0, 3));
}

/** Landmarks, headings in order, names of what can be used, heads of tables; the rest is axe-core's to say. */
async function checkAccess(browser, address, colorScheme) {
  // What the page forbids to scripts it forbids to axe-core, too.
  const page = await open(browser, address, { colorScheme, bypassCSP: true });
  const structure = await page.evaluate(() => ({
    landmarks: ['header', 'nav[aria-label]', 'main', '[role="search"][aria-label]', 'footer'].filter(
      (query) => document.querySelectorAll(query).length !== 1,
    ),
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName.slice(1))),
    unnamed: [...document.querySelectorAll('input, select, button')].filter(
      (one) => one.closest('label') === null && (one.textContent ?? '').trim() === '',
    ).length,
    headless: [...document.querySelectorAll('table')].filter(
      (one) =>
        one.caption === null || one.querySelectorAll('thead th:not([scope="col"])').length > 0 || one.tHead === null,
    ).length,
    twice: [...document.querySelectorAll('[id]')]
      .map((one) => one.id)
      .filter((id, index, ids) => ids.indexOf(id) !== index),
    language: document.documentElement.lang,
    background: getComputedStyle(document.body).backgroundColor,
  }));
  check('each landmark once', structure.landmarks.length === 0, structure.landmarks);
  const jumps = structure.headings.filter((level, index) => level > (structure.headings[index - 1] ?? 0) + 1);
  check('headings in order', structure.headings[0] === 1 && jumps.length === 0, structure.headings);
  check('everything that can be used has a name', structure.unnamed === 0, structure.unnamed);
  check('every table has a caption and heads', structure.headless === 0, structure.headless);
  check('no id twice', structure.twice.length === 0, structure.twice);
  check('the language is told', structure.language === 'en');
  const isDark = structure.background === 'rgb(20, 23, 26)';
  check(`${colorScheme} is ${colorScheme}`, isDark === (colorScheme === 'dark'), structure.background);
  // A failing control, one of every state, and a rule's findings, opened.
  await page.evaluate(() => {
    for (const state of ['fail', 'excepted', 'partial', 'attested', 'pass', 'not-assessed'])
      document.querySelector(`.control[data-state="${state}"]`)?.setAttribute('open', '');
    document.querySelector('.rule')?.setAttribute('open', '');
    for (const one of document.querySelectorAll('.passed, .numbers')) one.setAttribute('open', '');
  });
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: engine } = window;
    return (await engine.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''} (${nodes.length})`,
    );
  });
  check(`axe-core, ${colorScheme}`, violations.length === 0, violations);
  await page.context().close();
}

async function checkPaper(browser, address) {
  const page = await open(browser, address, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => ({
    filters: document.querySelector('.filters')?.checkVisibility(),
    background: getComputedStyle(document.body).backgroundColor,
    closed: [...document.querySelectorAll('details .page > p, .passed li')].filter((one) => !one.checkVisibility())
      .length,
  }));
  check('paper has no filters', paper.filters === false);
  check('paper is white', paper.background === 'rgb(255, 255, 255)', paper.background);
  check('on paper every control is open', paper.closed === 0, paper.closed);
  const pdf = await page.pdf({ format: 'A4' });
  check('a PDF is made', pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > 20_000, pdf.length);
  await page.context().close();
}

/** What a repository, a framework file and a history say stays text, without the script as well. */
async function checkHostile(browser) {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202e</details></main>';
  const address = reportOn(
    'hostile',
    {
      [`<b>${'x'.repeat(20)}`.concat('.yaml')]: deployment(
        JSON.stringify(`${markup}a`),
        JSON.stringify(markup),
        PRIVILEGED,
      ),
      'own.yaml': `id: own
title: ${JSON.stringify(markup)}
version: ${JSON.stringify('</style><script>alert(3)</script>')}
source: { publisher: ${JSON.stringify(markup)} }
levels: [{ id: must, meaning: ${JSON.stringify(markup)} }]
sections: [{ id: S1, title: ${JSON.stringify(markup)} }]
controls:
  - id: A-1
    title: ${JSON.stringify(markup)}
    level: must
    section: S1
    assess: files
    needs: [workloads]
    rules: [{ rule: privileged-container, covers: full, why: ${JSON.stringify(`${markup}.`)} }]
`,
      'lintel.yaml': 'exclude: [own.yaml]\n',
    },
    ['--framework=own.yaml'],
  );
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, address, { javaScriptEnabled });
    const text = await page.locator('main').innerText();
    check('markup is shown as text', text.includes('<img src=x onerror=alert(1)>'), text.slice(0, 200));
    check('what turns text around is shown', text.includes('\\u202e'));
    check('no element comes of it', (await page.locator('img, main script, iframe').count()) === 0);
    check('the page is whole', (await page.locator('main .framework .control').count()) === 1);
    check(
      'and only with the script are there filters that need it',
      (await page.locator('.scripted').isVisible()) === javaScriptEnabled,
    );
    if (!javaScriptEnabled) {
      await page.locator('.states input[value="fail"]').uncheck();
      check('states are filtered without the script', !(await page.locator('.control').isVisible()));
    }
    await page.context().close();
  }
}

async function checkMany(browser) {
  const files = Object.fromEntries(
    Array.from({ length: DEPLOYMENTS }, (_, index) => [
      `app-${index}.yaml`,
      deployment(`app-${index}`, `team-${index % 9}`, PRIVILEGED),
    ]),
  );
  const address = reportOn('many', files, [`--framework=${MANY}`]);
  const bytes = statSync(fileURLToPath(address)).size;
  const page = await open(browser, address);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const [, told] = /Each of the (\d+) findings/u.exec((await page.textContent('main')) ?? '') ?? [];
  const loaded = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry?.loadEventEnd ?? Number.NaN;
  });
  const filter = await page.evaluate(async () => {
    const field = document.getElementById('page:text');
    const start = performance.now();
    field.value = 'app-7';
    field.dispatchEvent(new Event('input'));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  });
  const open200 = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector('.rule:not([hidden])')?.setAttribute('open', '');
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  });
  check('ten thousand findings', Number(told) >= 10_000, told);
  check('a page of bearable size', bytes < MOST_BYTES, bytes);
  check('seen soon', paint < MOST_PAINT_MS && loaded < 2 * MOST_PAINT_MS, [paint, loaded]);
  check('filtered soon', filter < MOST_PAINT_MS, filter);
  console.log(
    `${told ?? '?'} findings: ${(bytes / 1024 ** 2).toFixed(1)} MB, first paint ${paint.toFixed(0)} ms, loaded ${loaded.toFixed(0)} ms, first filter by text ${filter.toFixed(0)} ms, opening a rule ${open200.toFixed(0)} ms`,
  );
  await page.context().close();
}

/** The report on a change, with data that is said to be somewhere. */
function changed() {
  const root = join(work, 'change');
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgSign=false', ...args],
      {
        cwd: root,
        stdio: 'ignore',
      },
    );
  mkdirSync(root);
  writeFileSync(join(root, 'lintel.yaml'), 'compliance: { scope: { cardholder-data: { namespaces: [shop] } } }\n');
  writeFileSync(join(root, 'web.yaml'), deployment('web', 'shop', 'securityContext: { runAsNonRoot: true }'));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=base');
  return reportOn('change', { 'web.yaml': deployment('web', 'shop', PRIVILEGED) }, [
    `--framework=${FEW}`,
    '--base=HEAD',
  ]);
}

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  const address = reportOn(
    'plain',
    {
      'a.yaml': deployment('web', 'shop', PRIVILEGED),
      'b.yaml': deployment('api', 'shop', 'securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false }'),
      'attested.yaml': `attestations:\n  - { control: cis-kubernetes/5.4.2, statement: so, owner: ann, evidence: doc, date: 2026-01-02, until: 2026-12-31 }\n`,
      'lintel.yaml':
        'exclude: [attested.yaml]\ncompliance: { attestations: attested.yaml }\nsuppressions: [{ rule: latest-tag, reason: tried out, owner: ann, until: 2026-12-31 }]\n',
    },
    [`--framework=${FEW}`, '--now=2026-11-20', `--history=${join(work, 'history.jsonl')}`],
  );
  const again = reportOn('plain', {}, [
    `--framework=${FEW}`,
    '--now=2026-11-21',
    `--history=${join(work, 'history.jsonl')}`,
  ]);
  await checkFilters(browser, address);
  await checkAccess(browser, again, 'light');
  await checkAccess(browser, changed(), 'dark');
  await checkPaper(browser, again);
  await checkHostile(browser);
  await checkMany(browser);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('HTML reports are as they should be in Chromium');
process.exitCode = faults.length === 0 ? 0 : 1;
