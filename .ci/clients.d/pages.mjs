// Pages, by programs that check pages.
import { HtmlValidate } from 'html-validate';
import { check, get, require } from './checks.mjs';
import { pages } from './site.mjs';

const LARGEST = 100_000; // bytes, so that a page is there at once on a telephone

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'aria-label-misuse': ['error', { allowAnyNamable: true }], // what can be scrolled by keys has a name
    'long-title': 'off', // headlines are as long as they are
    'no-trailing-whitespace': 'off', // form, not meaning: templates leave some
    'require-sri': 'off', // everything comes from the same server
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
  },
});

for (const [name, address] of Object.entries(await pages()))
  await check(`html-validate: ${name}`, async () => {
    const { body } = await get(address, 'text/html');
    require(Buffer.byteLength(body) < LARGEST, `${address} has ${Buffer.byteLength(body)} bytes`);
    const report = await validator.validateString(body);
    const faults = report.results.flatMap(result => result.messages)
      .map(fault => `${fault.ruleId} at ${fault.line}:${fault.column}: ${fault.message}`);
    require(report.valid, `${address}: ${faults.length} faults: ${faults.slice(0, 6).join('; ')}`);
  });
