// Clients that follow IRIs.
import { QueryEngine } from '@comunica/query-sparql';
import { QueryEngine as LinkTraversal } from '@comunica/query-sparql-link-traversal';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { rdfDereferencer } from 'rdf-dereference';
import { PREFIXES, base, check, documentOf, get, require, sample, same } from './checks.mjs';

const things = await sample();
const sorts = ['article', 'person', 'event', 'place', 'organization', 'statement', 'publisher'].filter(sort => things[sort]);
const NAME = 'https://schema.org/name';

await check('Comunica dereferences a person', async () => {
  const rows = await (await new QueryEngine().queryBindings(
    `${PREFIXES} SELECT ?name { <${things.person}> schema:name ?name }`, { sources: [things.person] })).toArray();
  require(rows.some(row => row.get('name').value === things.name), `no name among ${rows.length} rows`);
});
await check('Link traversal goes from an event to the names of who took part', async () => {
  const rows = await (await new LinkTraversal().queryBindings(
    `${PREFIXES} SELECT DISTINCT ?person ?name {
       <${things.event}> news:participant ?person . ?person a schema:Person ; schema:name ?name }`,
    { sources: [things.event], lenient: true })).toArray();
  require(rows.some(row => row.get('person').value === things.person && row.get('name').value === things.name),
    `${things.person} is not among ${rows.length} rows`);
});
for (const sort of sorts)
  await check(`rdf-dereference reads ${article(sort)} ${sort}`, async () => {
    const { data } = await rdfDereferencer.dereference(things[sort]);
    let about = 0;
    for await (const quad of data) if (quad.subject.value === things[sort]) about++;
    require(about > 0, `nothing about ${things[sort]}`);
  });

function article(sort) {
  return /^[aeiou]/.test(sort) ? 'an' : 'a';
}

const quadsOf = (body, format) => new Parser({ format, baseIRI: base }).parse(body);
for (const [suffix, type] of [
  ['ttl', 'text/turtle'], ['nt', 'application/n-triples'], ['trig', 'application/trig'], ['nq', 'application/n-quads'],
])
  await check(`N3.js reads ${type}, by Accept and by suffix`, async () => {
    for (const sort of sorts) {
      const asked = await get(things[sort], type);
      require(asked.type.startsWith(type), `${asked.type} for ${type}`);
      require(quadsOf(asked.body, type).length > 0, `nothing in ${things[sort]}`);
      const named = await get(`${documentOf(things[sort])}.${suffix}`);
      same(named.body, asked.body, `${things[sort]}.${suffix}`);
    }
  });

/** Fetches contexts as any client would, but from this server alone. */
async function ownContexts(url) {
  require(url.startsWith(base), `the context ${url} is of another host`);
  const { body } = await get(url, 'application/ld+json');
  return { contextUrl: null, document: JSON.parse(body), documentUrl: url };
}

/** One line for each quad. Nothing published has blank nodes, so that the same graphs have the same lines. */
const lines = quads => quads.map(({ subject, predicate, object }) =>
  [subject, predicate, object].map(term => term.id ?? term.value).join(' ')).sort();

async function linesOfJson(json, document) {
  return lines(quadsOf(await jsonld.toRDF(json, {
    format: 'application/n-quads', documentLoader: ownContexts, base: document,
  }), 'application/n-quads'));
}

await check('jsonld.js makes the same graph of JSON-LD as N3.js does of N-Triples', async () => {
  for (const sort of sorts) {
    const { body } = await get(things[sort], 'application/ld+json');
    const one = await linesOfJson(JSON.parse(body), documentOf(things[sort]));
    const other = lines(quadsOf((await get(things[sort], 'application/n-triples')).body, 'application/n-triples'));
    const missing = other.filter(line => !one.includes(line));
    const extra = one.filter(line => !other.includes(line));
    require(!missing.length && !extra.length,
      `${things[sort]}: ${missing.length} missing, ${extra.length} extra: ${missing.slice(0, 2)} | ${extra.slice(0, 2)}`);
  }
});
await check('The JSON-LD context is served, and is one', async () => {
  const { body } = await get('context.jsonld', 'application/ld+json');
  const [expanded] = await jsonld.expand({ '@context': JSON.parse(body)['@context'], name: 'Ilka Brandt' });
  require(expanded && expanded[NAME], `"name" becomes ${JSON.stringify(expanded)}`);
});
await check('The JSON-LD in pages says nothing that their RDF does not', async () => {
  for (const sort of sorts) {
    const { body } = await get(documentOf(things[sort]), 'text/html');
    const [block] = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => text);
    require(block, `none in ${documentOf(things[sort])}`);
    const told = await linesOfJson(JSON.parse(block), documentOf(things[sort]));
    const known = lines(quadsOf((await get(things[sort], 'application/n-triples')).body, 'application/n-triples'));
    const extra = told.filter(line => !known.includes(line));
    require(told.length > 0 && !extra.length, `${things[sort]}: ${extra.length} of ${told.length} are extra: ${extra.slice(0, 3)}`);
  }
});
