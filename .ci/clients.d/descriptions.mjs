// What the server says of itself, read by programs that know only the standards.
import { rdfDereferencer } from 'rdf-dereference';
import { Validator } from '@seriousme/openapi-schema-validator';
import { base, check, get, require, same } from './checks.mjs';

async function graphAt(address) {
  const { data } = await rdfDereferencer.dereference(new URL(address, base).href);
  const quads = [];
  for await (const quad of data) quads.push(quad);
  return quads;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const has = (quads, property, object) =>
  quads.some(quad => quad.predicate.value === property && (!object || quad.object.value === object));

for (const address of ['.well-known/void', 'void'])
  await check(`The VoID description at ${address}`, async () => {
    const quads = await graphAt(address);
    require(has(quads, RDF_TYPE, 'http://rdfs.org/ns/void#Dataset'), 'no void:Dataset');
    require(has(quads, 'http://rdfs.org/ns/void#sparqlEndpoint', `${base}sparql`), 'it does not name the endpoint');
    require(has(quads, 'http://rdfs.org/ns/void#triples'), 'it does not count triples');
  });
await check('The DCAT description at dataset', async () => {
  const quads = await graphAt('dataset');
  for (const type of ['Dataset', 'DataService'])
    require(has(quads, RDF_TYPE, `http://www.w3.org/ns/dcat#${type}`), `no dcat:${type}`);
});
await check('The service description of the endpoint', async () => {
  const quads = await graphAt('sparql');
  const sd = name => `http://www.w3.org/ns/sparql-service-description#${name}`;
  require(has(quads, RDF_TYPE, sd('Service')), 'no sd:Service');
  require(has(quads, sd('endpoint'), `${base}sparql`), 'it does not name the endpoint');
  require(has(quads, sd('supportedLanguage'), sd('SPARQL11Query')), 'it does not say that it speaks SPARQL 1.1');
});
await check('The ontology, and one of its terms', async () => {
  require(has(await graphAt('ontology'), RDF_TYPE, 'http://www.w3.org/2002/07/owl#Class'), 'no class');
  require((await graphAt('ontology/Meeting')).length > 0, 'nothing about a meeting');
});
await check('The example queries', async () => {
  require(has(await graphAt('queries'), RDF_TYPE, 'http://www.w3.org/ns/shacl#SPARQLExecutable'), 'no example');
});

await check('OpenAPI: the description at api is valid', async () => {
  const { body } = await get('api', 'application/json');
  const result = await new Validator().validate(JSON.parse(body));
  require(result.valid, JSON.stringify(result.errors ?? []).slice(0, 1000));
});
await check('OpenAPI: every operation does with its examples what it says', async () => {
  const { body } = await get('api', 'application/json');
  const description = JSON.parse(body);
  const server = new URL(description.servers?.[0]?.url ?? '.', `${base}api`);
  let operations = 0;
  for (const [path, item] of Object.entries(description.paths)) {
    if (!item.get) continue;
    let filled = path;
    const query = new URLSearchParams();
    for (let parameter of item.get.parameters ?? []) {
      if (parameter.$ref) parameter = parameter.$ref.slice(2).split('/').reduce((at, step) => at[step], description);
      const value = parameter.example ?? parameter.schema?.example ?? parameter.schema?.default;
      if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(value));
      else if (parameter.in === 'query' && value !== undefined)
        for (const one of [value].flat()) query.append(parameter.name, one); // style form, explode
      else require(!parameter.required, `${path}: ${parameter.name} is required and has no example`);
    }
    const address = server.href.replace(/\/$/, '') + filled + (query.size ? `?${query}` : '');
    const types = Object.keys(item.get.responses['200']?.content ?? {});
    require(types.length > 0, `${path} does not say what it answers`);
    for (const type of types) {
      const answer = await get(address, type);
      require(answer.type.split(';')[0] === type.split(';')[0], `${address} answers ${answer.type} where it says ${type}`);
    }
    operations++;
  }
  require(operations > 3, `only ${operations} operations`);
});

await check('The sitemap leads to pages', async () => {
  const robots = await get('robots.txt');
  const address = /^Sitemap:\s*(\S+)/mi.exec(robots.body)?.[1];
  require(address, 'robots.txt does not name the sitemap');
  same(address, `${base}sitemap.xml`, 'sitemap');
  const locations = async at => [...(await get(at)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location);
  let found = await locations(address);
  if (found.every(location => /sitemap/.test(location))) found = (await Promise.all(found.map(locations))).flat();
  require(found.length > 20, `only ${found.length} pages`);
  for (let i = 0; i < found.length; i += Math.ceil(found.length / 30)) {
    require(found[i].startsWith(base), `${found[i]} is of another host`);
    const page = await get(found[i].replaceAll('&amp;', '&'), 'text/html');
    require(page.type.startsWith('text/html'), `${found[i]} is ${page.type}`);
  }
});
await check('OpenSearch leads to the search', async () => {
  const { body } = await get('opensearch.xml');
  const template = /template="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  require(template?.includes('{searchTerms}'), `no template in ${body.slice(0, 300)}`);
  await get(template.replace('{searchTerms}', 'minister').replace(/\{[^}]*\?\}/g, ''), 'text/html');
});
