// What the programs here share: the server's address, how a check is told, and a few things of the server to look at.
import { isDeepStrictEqual } from 'node:util';

/** The server's address, which is also what its IRIs begin with; ends in a slash. */
export const base = process.argv[2];

const PATIENCE = 90_000; // milliseconds: no client takes that long unless it waits for something that never comes

/** Runs one check and tells how it went in one line: "PASS name" or "FAIL name: why". */
export async function check(name, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    await Promise.race([work(), late]);
    console.log(`PASS ${name}`);
  } catch (error) {
    const causes = [];
    for (let cause = error; cause && causes.length < 3; cause = cause.cause) causes.push(cause.message ?? String(cause));
    console.log(`FAIL ${name}: ${causes.join(': ').replace(/\s+/g, ' ').slice(0, 1500)}`);
  } finally {
    clearTimeout(timer);
  }
}

export function require(truth, why) {
  if (!truth) throw new Error(why);
}

export function same(actual, expected, what) {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} where ${JSON.stringify(expected)} was to be`);
}

/** An answer of status 200, whole. */
export async function get(address, accept = '*/*') {
  const response = await fetch(new URL(address, base), { headers: { accept } });
  const body = await response.text();
  require(response.status === 200, `${address} answers ${response.status} to ${accept}: ${body.slice(0, 200)}`);
  return { body, type: response.headers.get('content-type') ?? '', headers: response.headers, address: response.url };
}

export const PREFIXES = `
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX news: <https://w3id.org/dateline/news#>
  PREFIX schema: <https://schema.org/>
  PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
`;

/** The rows of a query, by nothing but fetch: each is a map from variable to the text of its value. */
export async function rows(query) {
  const address = new URL('sparql', base);
  address.searchParams.set('query', PREFIXES + query);
  const response = await fetch(address, { headers: { accept: 'application/sparql-results+json' } });
  require(response.status === 200, `the endpoint answers ${response.status} to ${query}`);
  return (await response.json()).results.bindings.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
}

/** One of each sort of thing that has a page: the first, by its IRI, of those that tell something. */
export async function sample() {
  const [meeting] = await rows(`
    SELECT ?event ?person ?name ?article {
      ?event a news:Meeting ; news:participant ?person .
      ?person a schema:Person ; schema:name ?name .
      GRAPH ?sentence { ?event a news:Meeting }
      ?sentence nif:referenceContext ?article .
    } ORDER BY ?event ?person ?article LIMIT 1`);
  require(meeting, 'there is no meeting in the data');
  const things = { ...meeting };
  const sorts = {
    organization: '?thing a schema:Organization ; schema:name ?any',
    place: '?thing a schema:Place ; schema:name ?any',
    statement: '?thing a news:Statement ; news:speaker ?any',
    figure: '?thing a news:Figure',
    publisher: '?article a schema:NewsArticle ; schema:publisher ?thing',
  };
  for (const [sort, pattern] of Object.entries(sorts)) {
    const [row] = await rows(`SELECT ?thing { ${pattern} } ORDER BY ?thing LIMIT 1`);
    if (row) things[sort] = row.thing;
  }
  return things;
}

/** The document of a thing. */
export const documentOf = thing => thing.replace(`${base}id/`, `${base}doc/`);
