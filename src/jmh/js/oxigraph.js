// Oxigraph, in memory, asked over HTTP at /sparql by POST: node oxigraph.js FILE.nq PORT
import { closeSync, openSync, readSync } from 'node:fs';
import { createServer } from 'node:http';
import { Store } from 'oxigraph';

const [file, port] = process.argv.slice(2);
const store = new Store();
const input = openSync(file, 'r');
const part = Buffer.alloc(32 << 20);
let rest = Buffer.alloc(0);
for (let read; (read = readSync(input, part, 0, part.length, null)) > 0;) {
  const all = Buffer.concat([rest, part.subarray(0, read)]);
  const end = all.lastIndexOf('\n') + 1;
  store.load(all.subarray(0, end).toString('utf8'), { format: 'application/n-quads', unchecked: true, no_transaction: true });
  rest = Buffer.from(all.subarray(end));
}
closeSync(input);

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const query = new URLSearchParams(Buffer.concat(chunks).toString('utf8')).get('query') ?? '';
  const type = query.includes('CONSTRUCT') ? 'application/n-triples' : 'application/sparql-results+json';
  try {
    const answer = store.query(query, { results_format: type });
    response.writeHead(200, { 'Content-Type': type });
    response.end(answer);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
}).listen(Number(port), '127.0.0.1');
