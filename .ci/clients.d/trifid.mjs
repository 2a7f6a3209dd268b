// Trifid, another publisher of linked data, in front of our endpoint: what it shows comes out of the queries it asks us.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { base, check, require, sample } from './checks.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const things = await sample();
const port = await freePort();
const configuration = new URL('trifid.json', import.meta.url);
await writeFile(configuration, JSON.stringify({
  server: { logLevel: 'error', listener: { host: '127.0.0.1', port } },
  globals: { datasetBaseUrl: base, endpoints: { default: { url: `${base}sparql` } } },
  plugins: { 'entity-renderer': { module: '@zazuko/trifid-entity-renderer' } },
}));
const trifid = spawn('node_modules/.bin/trifid', ['-c', configuration.pathname, '-p', String(port)],
  { cwd: new URL('.', import.meta.url).pathname, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  await check('Trifid shows a person, an event and an article of ours', async () => {
    for (const thing of [things.person, things.event, things.article]) {
      const address = thing.replace(base, `http://127.0.0.1:${port}/`);
      const turtle = await ask(address, 'text/turtle');
      require(turtle.includes(decodeURIComponent(thing.slice(base.length)).split('/').pop()), `no ${thing} in its Turtle: ${turtle.slice(0, 200)}`);
      const page = await ask(address, 'text/html');
      require(page.includes('<html') && page.length > 2000, `no page of ${thing}`);
    }
    const page = await ask(things.person.replace(base, `http://127.0.0.1:${port}/`), 'text/html');
    require(page.includes(things.name), `its page does not name ${things.name}`);
  });
} finally {
  trifid.kill();
}

async function ask(address, accept) {
  for (let wait = 0; ; wait++) {
    try {
      const response = await fetch(address, { headers: { accept } });
      const body = await response.text();
      require(response.status === 200, `Trifid answers ${response.status} for ${address}: ${body.slice(0, 200)}`);
      return body;
    } catch (failure) {
      if (failure.cause?.code !== 'ECONNREFUSED' || wait === 100) throw failure;
      await new Promise(resolve => setTimeout(resolve, 300)); // it is starting
    }
  }
}
