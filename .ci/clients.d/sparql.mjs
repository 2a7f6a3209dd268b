// Clients of the SPARQL endpoint.
import { readFile } from 'node:fs/promises';
import { QueryEngine } from '@comunica/query-sparql';
import { LoggerVoid } from '@comunica/logger-void';
import ParsingClient from 'sparql-http-client/ParsingClient.js';
import StreamClient from 'sparql-http-client/StreamClient.js';
import { PREFIXES, base, check, get, require, rows, same } from './checks.mjs';

const endpoint = `${base}sparql`;
const PEOPLE = `${PREFIXES} SELECT ?person ?name { ?person a schema:Person ; schema:name ?name } ORDER BY ?person ?name`;

/** A logger that keeps what a user would be warned of. */
class Complaints extends LoggerVoid {
  all = [];
  warn(message) { this.all.push(message); }
  error(message) { this.all.push(message); }
}

const known = (await rows('SELECT ?person ?name { ?person a schema:Person ; schema:name ?name } ORDER BY ?person ?name'))
  .map(row => row.name);

async function comunica(sources) {
  const engine = new QueryEngine();
  const log = new Complaints();
  const bindings = await (await engine.queryBindings(PEOPLE, { sources, log })).toArray();
  same(bindings.map(row => row.get('name').value), known, 'names');
  same(log.all, [], 'complaints');
}

await check('Comunica asks the endpoint that it is told of', () => comunica([{ type: 'sparql', value: endpoint }]));
await check('Comunica finds out by itself that this is an endpoint', () => comunica([endpoint]));
await check('Comunica gets quads by CONSTRUCT', async () => {
  const quads = await (await new QueryEngine().queryQuads(
    `${PREFIXES} CONSTRUCT { ?p schema:name ?n } { ?p a schema:Person ; schema:name ?n }`,
    { sources: [{ type: 'sparql', value: endpoint }] })).toArray();
  same(quads.length, known.length, 'names');
});
await check('sparql-http-client: SELECT, ASK and CONSTRUCT', async () => {
  const client = new ParsingClient({ endpointUrl: endpoint });
  same((await client.query.select(PEOPLE)).map(row => row.name.value), known, 'names');
  same(await client.query.ask(`${PREFIXES} ASK { ?p a schema:Person }`), true, 'answer');
  const graph = await client.query.construct(`${PREFIXES} CONSTRUCT WHERE { ?p a schema:Person ; schema:name ?n }`);
  require(graph.size > known.length, `only ${graph.size} triples`);
});
await check('sparql-http-client: by POST, as a stream', async () => {
  const client = new StreamClient({ endpointUrl: endpoint });
  for (const operation of ['postUrlencoded', 'postDirect']) {
    let count = 0;
    for await (const row of client.query.select(PEOPLE, { operation })) count += row.name ? 1 : 0;
    same(count, known.length, operation);
  }
});

// The editor of the Swiss Institute of Bioinformatics asks the endpoint, and where that knows nothing, what the endpoint
// says of itself.
for (const [name, least] of [['void', 20], ['examples', 3], ['prefixes', 3]]) {
  await check(`An editor finds its ${name} here`, async () => {
    const query = await readFile(new URL(`queries/${name}.rq`, import.meta.url), 'utf8');
    const found = await rowsOf(query);
    require(found.length >= least, `${found.length} rows where ${least} were to be`);
    if (name === 'void')
      for (const end of ['objects', 'datatype'])
        require(found.some(row => row.get(end)), `no row has ${end}`);
    if (name === 'examples') for (const row of found) await runs(row.get('query').value);
  });
}

async function rowsOf(query) {
  const engine = new QueryEngine();
  const direct = await (await engine.queryBindings(query, { sources: [{ type: 'sparql', value: endpoint }] })).toArray();
  if (direct.length) return direct;
  const { body } = await get('sparql', 'text/turtle');
  const value = { type: 'serialized', value: body, mediaType: 'text/turtle', baseIRI: endpoint };
  return (await engine.queryBindings(query, { sources: [value] })).toArray();
}

async function runs(query) {
  const response = await fetch(endpoint, {
    method: 'POST', body: query,
    headers: { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json, text/turtle' },
  });
  require(response.status === 200, `${response.status} for the example ${query}`);
  await response.text();
}
