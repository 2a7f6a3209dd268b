// Debian's Chromium: a walk through the site, with scripts and without, in light and dark and as wide as a telephone. Any
// request to another host, any complaint in the console and any breach of the content security policy is a failure.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { base, check, require, same } from './checks.mjs';
import { pages } from './site.mjs';

const pictures = process.argv[3]; // a folder for screenshots; none are taken without it
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = await pages();
if (pictures) await mkdir(pictures, { recursive: true });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  // Chromium asks its maker's servers for this and that; none of it is wanted, and where there is no network it waits.
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
});

/** Does something with a page in a browser of its own, and fails on whatever it may not do besides. */
async function visit(options, work) {
  const context = await browser.newContext(options);
  const faults = [];
  const page = await context.newPage();
  page.on('request', request => {
    if (!request.url().startsWith(base) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`a request to ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) faults.push(`the console says: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', error => faults.push(`a script fails: ${error.message.slice(0, 300)}`));
  page.setDefaultTimeout(10_000);
  try {
    await work(page);
  } finally {
    await context.close();
  }
  require(!faults.length, [...new Set(faults)].slice(0, 4).join('; '));
}

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** What axe finds, in the words of its rules. Chromium's debugger puts it there, past the content security policy. */
async function findings(page, runOnly) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(options => globalThis.axe.run(document, options), { runOnly });
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)}`);
}

const LIGHT = { colorScheme: 'light', viewport: { width: 1280, height: 900 } };
const DARK = { colorScheme: 'dark', viewport: { width: 1280, height: 900 } };
const PHONE = { colorScheme: 'light', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const looks = { light: LIGHT, dark: DARK, phone: PHONE };
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { light: ALL, dark: ['color-contrast'], phone: ALL }; // in the dark only colours are others

for (const [name, address] of Object.entries(site)) {
  for (const [look, options] of Object.entries(looks))
    await check(`Chromium and axe, ${look}: ${name}`, () => visit(options, async page => {
      await page.goto(address, { waitUntil: 'load' });
      if (name === 'editor') await page.waitForSelector('.yasqe');
      await picture(page, `${name}-${look}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      same(width, 0, 'pixels that stand out at the right');
      same(name === 'editor' ? [] : await findings(page, rules[look]), [], 'findings of axe'); // the editor is not all ours
    }));
  await check(`Chromium without scripts: ${name}`, () => visit({ ...LIGHT, javaScriptEnabled: false }, async page => {
    await page.goto(address, { waitUntil: 'load' });
    require((await page.locator('h1').first().innerText()).trim().length > 0, 'no heading');
    require((await page.locator('main').innerText()).trim().length > 40, 'nothing to read');
    await picture(page, `${name}-no-scripts`);
  }));
}

/** Clicks the first link in the page's own part that leads to such an address, and says where it led. */
async function follow(page, pattern) {
  const links = await page.locator('main a').evaluateAll(all => all.map(link => link.href));
  const wanted = links.findIndex(address => pattern.test(address));
  require(wanted >= 0, `no link to ${pattern} in ${page.url()}`);
  await Promise.all([page.waitForURL(url => pattern.test(url.href) || /\/doc\//.test(url.href)), page.locator('main a').nth(wanted).click()]);
}

const thing = kind => new RegExp(`/(id|doc)/${kind}/`);
for (const javaScriptEnabled of [true, false])
  await check(`A walk from the home page ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
    visit({ ...LIGHT, javaScriptEnabled }, async page => {
      await page.goto(base);
      for (const kind of ['article', 'person', 'event']) {
        await follow(page, thing(kind));
        require(thing(kind).test(page.url()), `it led to ${page.url()}`);
      }
      await page.goto(site.statement ?? base);
      await page.locator('input[type=search], input[name=q]').first().fill('minister');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?/);
      require(await page.locator('main a[href*="/id/"], main a[href*="/doc/"]').count(), 'nothing is found');
      await page.goto(site.ontology);
      await follow(page, /\/ontology[/#]/);
    }));

await check('The editor runs an example and shows its rows', () => visit(LIGHT, async page => {
  await page.goto(site.editor, { waitUntil: 'load' });
  await page.waitForSelector('.yasqe');
  const example = page.locator('[data-example], .examples button, .examples a').first();
  if (await example.count()) await example.click();
  await page.locator('.yasqe_queryButton').first().click();
  await page.waitForSelector('.yasr table tbody tr');
  require(await page.locator('.yasr table tbody tr').count(), 'no rows');
  await picture(page, 'editor-rows');
}));

await browser.close();
