// The descriptions of a release, at the schemas that their makers published, as far as a package has them. Each is shown a broken
// one too, which it must refuse.
//
//   node schemas.mjs RELEASE PROFILES
//
// PROFILES is where the profiles of Data Package 1 are.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readCFF, validateCFF } from 'cffjs';
import { check, folder, release, require as must, same } from './release.mjs';

const load = createRequire(import.meta.url);
const json = path => JSON.parse(readFileSync(path, 'utf8'));
const profiles = process.argv[3];

function refused(validate, what) {
  let error = '';
  try {
    validate();
  } catch (caught) {
    error = String(caught.message);
  }
  must(error, `${what} was taken`);
}

await check('CITATION.cff: valid by the schema of Citation File Format 1.2.0', () => {
  const citation = () => readCFF(`${folder}/CITATION.cff`);
  same(citation()['cff-version'], '1.2.0', 'version');
  validateCFF(citation());
  refused(() => validateCFF({ ...citation(), type: 'folder' }), 'another type');
  refused(() => validateCFF({ ...citation(), authors: [] }), 'a file without authors');
  refused(() => validateCFF({ ...citation(), doi: 'https://doi.org/10.1234/port.1' }), 'an address for a DOI');
  refused(() => validateCFF({ ...citation(), more: 'words' }), 'another key');
});

// No package has the profile of 2.0. A reader of 1 finds nothing wrong, and sees the same mistakes.
for (const name of ['data-package', 'tabular-data-package'])
  await check(`datapackage.json: valid by the profile ${name} of Data Package 1`, () => {
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats(ajv);
    const { $schema, ...profile } = json(`${profiles}/${name}.json`); // draft 4, of which nothing is used that 7 has not
    const isValid = ajv.compile(profile);
    const validate = box => must(isValid(box), JSON.stringify(isValid.errors?.slice(0, 3)));
    const isTabular = name === 'tabular-data-package';
    const box = () => {
      const said = json(`${folder}/datapackage.json`);
      if (!isTabular) return said;
      const tables = said.resources.filter(resource => resource.schema);
      same(tables.length, release.tables.length, 'tables');
      return { ...said, profile: name, resources: tables.map(table => ({ ...table, profile: 'tabular-data-resource' })) };
    };
    const broken = change => {
      const said = box();
      change(said);
      return () => validate(said);
    };
    validate(box());
    refused(broken(said => delete said.resources), 'a package of nothing');
    refused(broken(said => delete said.resources[0].path), 'a resource that is nowhere');
    refused(broken(said => (said.resources[0].hash = 'sha256:none')), 'a hash that is none');
    if (!isTabular) return;
    const truth = said => said.resources.flatMap(table => table.schema.fields).find(field => field.type === 'boolean');
    refused(broken(said => (truth(said).constraints = { enum: ['true', 'false'] })), 'texts for truths');
    refused(broken(said => (said.resources[0].schema.fields[0].type = 'text')), 'a type that is none');
  });

await check('ro-crate-metadata.json: a crate to ro-crate, in words of RO-Crate alone', () => {
  const { Validator } = load('ro-crate/lib/validator.js');
  const context = load('ro-crate/lib/context.json')['@context']; // of 1.2; that of 1.3 would have to be fetched
  const read = () => ({ ...json(`${folder}/ro-crate-metadata.json`), '@context': context });
  const terms = read()['@graph'].flatMap(thing => [...Object.keys(thing), thing['@type']].flat());
  same([...new Set(terms)].filter(term => !term.startsWith('@') && !(term in context)), [], 'words of others');
  const errors = crate => {
    const validator = new Validator();
    validator.parseJSON(crate);
    validator.rootDataEntity();
    const files = [...release.files.map(file => file.content.path), 'release.json'];
    validator.checkFiles(Object.fromEntries(files.map(path => [path, { exists: true, isDir: false }])));
    return validator.results.filter(result => result.status !== 'success').map(result => result.id);
  };
  const without = key => {
    const crate = read();
    delete crate['@graph'].find(thing => thing['@id'] === './')[key];
    return crate;
  };
  same(errors(read()), [], 'what is wrong');
  same(errors(without('license')), ['licenseRequired'], 'without a licence');
  const lost = read();
  lost['@graph'].find(thing => thing['@id'] === 'README.md')['@id'] = 'README.txt';
  must(errors(lost).includes('validCrateDataEntityPath'), 'a file that is not there was taken');
});
