// Clients of the change feed.
import { parseFeed } from '@rowanmanning/feed-parser';
import { replicateLDES } from 'ldes-client';
import { base, check, get, require, rows, same } from './checks.mjs';

const articles = (await rows('SELECT ?article { ?article a schema:NewsArticle }')).map(row => row.article);

await check('ldes-client finds every article in the feed', async () => {
  const seen = new Set();
  const members = [];
  const feed = replicateLDES({ url: `${base}feed`, polling: false }, 'none');
  for await (const member of feed.stream()) {
    members.push(String(member.id.value));
    for (const quad of member.quads) for (const term of [quad.subject, quad.object]) seen.add(term.value);
  }
  require(members.length > 0, 'no members');
  same(new Set(members).size, members.length, 'different members');
  const missing = articles.filter(article => !seen.has(article));
  require(!missing.length, `${missing.length} of ${articles.length} articles are in no member: ${missing[0]}`);
});
await check('A feed reader reads the Atom feed', async () => {
  const { body, type } = await get('feed.atom', 'application/atom+xml');
  require(type.startsWith('application/atom+xml'), type);
  const feed = parseFeed(body);
  require(feed.title && feed.items.length > 0, 'no title or no entry');
  for (const item of feed.items)
    require(item.title && item.id && item.updated && item.url?.startsWith(base), `an entry lacks something: ${JSON.stringify(item).slice(0, 300)}`);
  await get(feed.items[0].url, 'text/html');
});
