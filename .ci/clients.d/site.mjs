// The pages that there are, one of each sort.
import { base, documentOf, sample } from './checks.mjs';

/** Their addresses by what they are called. */
export async function pages() {
  const things = await sample();
  const sorts = ['article', 'person', 'organization', 'place', 'event', 'statement', 'figure', 'publisher'];
  const named = {
    home: base,
    ...Object.fromEntries(sorts.filter(sort => things[sort]).map(sort => [sort, documentOf(things[sort]).split('#')[0]])),
    search: `${base}search?q=${encodeURIComponent(things.name)}`,
    people: `${base}browse/person`,
    articles: `${base}browse/article`,
    events: `${base}browse/event`,
    ontology: `${base}ontology`,
    term: `${base}ontology/Meeting`,
    dataset: `${base}dataset`,
    void: `${base}void`,
    api: `${base}api`,
    question: `${base}api/who-met-whom`,
    editor: `${base}sparql`,
  };
  return named;
}
