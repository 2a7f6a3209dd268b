// The RDF of a release, by oxigraph: each syntax has what release.json says, and the questions have the same answers as our endpoint.
import { readdirSync, readFileSync } from 'node:fs';
import * as oxigraph from 'oxigraph';
import CsvwParser from 'rdf-parser-csvw';
import { Readable } from 'node:stream';
import { check, folder, release, require, same, text } from './release.mjs';

/** A folder of queries, and one of what our endpoint answers to each, as SPARQL results in JSON or as sorted N-Triples. */
const [questions, answers] = process.argv.slice(3);
const store = new oxigraph.Store();

for (const { content } of release.files.filter(file => file.content.role === 'RDF' && file.content.packing === 'GZIP'))
  await check(`Oxigraph reads ${content.path}`, async () => {
    const read = content.mediaType === 'application/n-quads' ? store : new oxigraph.Store();
    read.load(text(content.path), { format: content.mediaType });
    const graphs = content.mediaType !== 'text/turtle';
    same(read.size, graphs ? release.counts.quads : release.counts.triples, 'quads');
    same(read.match(null, null, null, oxigraph.defaultGraph()).length, release.counts.triples, 'triples of the default graph');
  });

const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** Numbers by their value: 0.50 is 0.5, and engines differ in how many places an average has. */
function term(value, datatype, language, type) {
  if (type === 'uri' || type === 'NamedNode') return `<${value}>`;
  if (type === 'bnode' || type === 'BlankNode') return '_:';
  if (datatype?.startsWith(XSD) && /^(decimal|double|float|\w*integer)$/i.test(datatype.slice(XSD.length)))
    return Number(value).toPrecision(10);
  return JSON.stringify([value, language || '', datatype && datatype !== `${XSD}string` && !language ? datatype : '']);
}
const row = pairs => JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
const ours = name => {
  const results = JSON.parse(readFileSync(`${answers}/${name}.json`, 'utf8'));
  if ('boolean' in results) return [String(results.boolean)];
  return results.results.bindings.map(binding =>
    row(Object.entries(binding).map(([v, t]) => [v, term(t.value, t.datatype, t['xml:lang'], t.type)])));
};
const theirs = results => {
  if (typeof results === 'boolean') return [String(results)];
  return results.map(binding =>
    row([...binding].map(([v, t]) => [v, term(t.value, t.datatype?.value, t.language, t.termType)])));
};
const triples = lines => [...new Set(lines.split('\n').filter(Boolean))].sort();
const names = questions ? readdirSync(questions).filter(name => name.endsWith('.rq')).sort() : [];
for (const file of names) {
  const name = file.replace('.rq', '');
  await check(`Oxigraph answers ${name} as our endpoint does`, async () => {
    const query = readFileSync(`${questions}/${file}`, 'utf8');
    if (/^\s*(CONSTRUCT|DESCRIBE)/im.test(query)) {
      const copy = new oxigraph.Store(store.query(query));
      const expected = new oxigraph.Store();
      expected.load(readFileSync(`${answers}/${name}.triples`, 'utf8'), { format: 'application/n-triples' });
      same(triples(copy.dump({ format: 'application/n-quads' })), triples(expected.dump({ format: 'application/n-quads' })), 'triples');
    } else {
      const [actual, expected] = [theirs(store.query(query)), ours(name)];
      const missing = expected.filter(each => !actual.includes(each));
      const extra = actual.filter(each => !expected.includes(each));
      require(missing.length + extra.length === 0, `lacks ${missing.length}: ${missing[0]}; has alone ${extra.length}: ${extra[0]}`);
      same(actual.length, expected.length, 'rows');
    }
  });
}

const CSVW = 'http://www.w3.org/ns/csvw#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const iri = oxigraph.namedNode;
const literal = oxigraph.literal;

/** A dataset as RDF/JS has it, whose matches are datasets, too; oxigraph's are arrays. */
const dataset = quads => ({
  [Symbol.iterator]: () => quads[Symbol.iterator](),
  add: quad => quads.push(quad),
  match: (subject, predicate, object) => dataset(quads.filter(quad =>
    (!subject || quad.subject.equals(subject)) &&
    (!predicate || quad.predicate.equals(predicate)) &&
    (!object || quad.object.equals(object)))),
});

/** The metadata of a table as the RDF that the context of CSVW makes of its JSON, which is on the Web and not fetched. */
function asRdf({ url, tableSchema, dialect }) {
  const said = dataset([]);
  const say = (subject, property, object) => said.add(oxigraph.quad(subject, iri(CSVW + property), object));
  const [table, schema, style] = [oxigraph.blankNode(), oxigraph.blankNode(), oxigraph.blankNode()];
  say(table, 'url', literal(url));
  say(table, 'tableSchema', schema);
  say(table, 'dialect', style);
  say(style, 'delimiter', literal(dialect.delimiter));
  say(style, 'quoteChar', literal(dialect.quoteChar));
  if (tableSchema.aboutUrl) say(schema, 'aboutUrl', literal(tableSchema.aboutUrl));
  let list = iri(`${RDF}nil`);
  for (const column of [...tableSchema.columns].reverse()) {
    const node = oxigraph.blankNode();
    for (const property of ['name', 'aboutUrl', 'propertyUrl', 'valueUrl', 'suppressOutput', 'virtual', 'default', 'lang'])
      if (property in column) say(node, property, literal(String(column[property])));
    for (const title of column.titles ?? []) say(node, 'title', literal(title));
    const type = column.datatype?.base ?? column.datatype ?? 'string';
    say(node, 'datatype', iri(`http://www.w3.org/2001/XMLSchema#${type}`));
    const rest = list;
    list = oxigraph.blankNode();
    said.add(oxigraph.quad(list, iri(`${RDF}first`), node));
    said.add(oxigraph.quad(list, iri(`${RDF}rest`), rest));
  }
  say(schema, 'column', list);
  return said;
}

const isSame = (one, other) =>
  one.termType === other.termType &&
  (one.value === other.value || (one.termType === 'Literal' && one.value !== '' && Number(one.value) === Number(other.value)));

let fromCells = 0;
for (const { name } of release.tables)
  await check(`CSVW: what the cells of ${name} say is in the RDF`, async () => {
    const metadata = asRdf(JSON.parse(text(`tables/${name}.csv-metadata.json`)));
    const parser = new CsvwParser({ baseIRI: 'https://news.example/', metadata });
    let lacking = 0;
    let first = '';
    for await (const { subject, predicate, object } of parser.import(Readable.from([text(`tables/${name}.csv`)]))) {
      if (predicate.value.startsWith(CSVW) || object.value.startsWith(CSVW)) continue; // of the rows, not of what they tell
      fromCells++;
      const told = store.match(iri(subject.value), iri(predicate.value), null, oxigraph.defaultGraph());
      if (told.some(quad => isSame(quad.object, object))) continue;
      lacking++;
      first ||= `${subject.value} ${predicate.value} ${object.value}`;
    }
    same(lacking, 0, `triples that are not there, as ${first}`);
  });
await check('CSVW: cells say something at all', async () => require(fromCells > release.counts.triples / 10, `${fromCells} triples`));
