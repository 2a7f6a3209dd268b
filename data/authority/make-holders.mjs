// Writes holders.csv to standard output: who held which high office of which country, and when. To do it again:
//
//   node make-holders.mjs EVERYPOLITICIAN.csv REIGN_LEADERS.csv REIGN_ELECTIONS.csv CIA_2019.csv countries.csv leaders.csv > holders.csv
//
// From every-politician-scrapers/world-leaders-2021 (Wikidata, CC0), REIGN of March 2021 (OEFDataScience, MIT) and the
// CIA's World Leaders of June 2019 (US government work). Only offices that many countries have alike.
import { readFileSync } from 'node:fs';

const [everypolitician, leaders, elections, cia, countryFile, leaderFile] = process.argv.slice(2);

function table(file) {
  const rows = [];
  let row = [''];
  let quoted = false;
  const text = readFileSync(file, 'utf8').replaceAll('\r', '');
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') row.push('');
    else if (!quoted && c === '\n') { rows.push(row); row = ['']; }
    else row[row.length - 1] += c;
  }
  const [head, ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(head.map((name, i) => [name.trim(), (cells[i] ?? '').trim()])));
}

const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const countries = new Map();
const codeOfId = new Map();
for (const row of table(countryFile)) {
  for (const name of [row.name, ...row.otherNames.split('|')]) if (name && row.code) countries.set(fold(name), row.code);
  if (row.wikidata && row.code) codeOfId.set(row.wikidata, row.code);
}
codeOfId.set('Q29999', 'NL');
const ALIASES = { 'uk': 'GB', 'usa': 'US', 'u.s.': 'US', 'cen african rep': 'CF', 'congo-brz': 'CG', 'congo/zaire': 'CD', 'east timor': 'TL',
  'guinea bissau': 'GW', 'ivory coast': 'CI', 'myanmar': 'MM', 'south korea': 'KR', 'north korea': 'KP', 'bosnia': 'BA', 'macedonia': 'MK' };
const code = (name) => countries.get(fold(name)) ?? ALIASES[fold(name)];

// what an office is called in the lists, most telling first
const KINDS = [
  [/deputy|vice (prime|premier)|former|without portfolio|minister of state|assistant|parliamentary|administrative/i, null],
  [/^vice.?president/i, 'vice president'],
  [/permanent representative to the un/i, 'representative to the United Nations'],
  [/central bank|bank of (england|israel|japan|russia|canada|korea|thailand|mexico|italy|france|spain|ghana|albania)/i, 'central bank governor'],
  [/^(co-?)?president( of [a-z' .-]+)?$|^president of the (republic|swiss)/i, 'president'],
  [/^(prime minister|premier|taoiseach|(federal )?chancellor( of (germany|austria))?)\b/i, 'prime minister'],
  [/^(king|queen|monarch|emir|amir|sultan|emperor|pope|yang di-pertuan agong|ngwenyama|druk gyalpo)\b/i, 'monarch'],
  [/^(min(ister)?\.? (of|for) (foreign|external) (affairs|relations)|secretary of state( for foreign.*)?$|minister for europe & foreign)/i, 'foreign minister'],
  [/^(min(ister)? (of|for) (national )?(defen[cs]e)|secretary of defense|secretary of state for defen[cs]e)/i, 'defence minister'],
  [/^(min(ister)? (of|for) (economy & |economic affairs & )?(finance|the treasury)|secretary of the treasury|chancellor of the exchequer)/i, 'finance minister'],
  [/^(min(ister)? (of|for) (the )?(interior|internal affairs|home affairs)|secretary of state for the home)/i, 'interior minister'],
  [/^(min(ister)? (of|for) justice)/i, 'justice minister'],
  [/^attorney general/i, 'attorney general'],
];
const kind = (office) => KINDS.find(([pattern]) => pattern.test(office))?.[1];
const monthly = (year, month) => `${year}-${month.padStart(2, '0')}`;
const title = (word) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)
  ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (c) => c.toUpperCase()).replace(/^Mc\p{L}/u, (c) => 'Mc' + c[2].toUpperCase()) : word;

const rows = [];
const known = []; // whom Wikidata has, to find the ids of others by
for (const row of table(everypolitician)) {
  const country = codeOfId.get(row.countryid) ?? code(row.country);
  const office = kind(row.positionLabel.replace(/^president/, 'President'));
  if (!country || !office || !row.start_year) continue;
  known.push({ country, name: row.officeholderLabel, id: row.officeholder, from: Number(row.start_year), to: Number(row.end_year || 9999) });
  rows.push([row.officeholderLabel, country, office, row.start_year, row.end_year, row.end_year ? '' : '2022', row.officeholder]);
}
const last = (name) => fold(name).split(/[ ]/).at(-1);
const id = (name, country, from, to) => {
  const ids = new Set(known.filter((one) => one.country === country && last(one.name) === last(name) && one.from <= to && one.to >= from
    && (!name.includes(' ') || fold(one.name)[0] === fold(name)[0] )).map((one) => one.id));
  return ids.size === 1 ? [...ids][0] : '';
};
for (const row of table(leaderFile)) // most were in office between 2010 and 2022
  known.push({ country: row.country, name: row.name, id: row.wikidata, from: 2010, to: 2022 });
const cow = new Map(table(elections).map((row) => [row.ccode, code(row.country)]));
// what the list of elections does not name; states that are no more are not here
for (const [number, country] of Object.entries({ 57: 'VC', 221: 'MC', 260: 'DE', 315: 'CZ', 484: 'CG', 663: 'JO', 670: 'SA', 690: 'KW',
  692: 'BH', 694: 'QA', 696: 'AE', 698: 'OM', 702: 'TJ', 703: 'KG', 775: 'MM', 816: 'VN', 835: 'BN', 955: 'TO' }))
  if (!cow.get(number)) cow.set(number, country);
const GONE = ['GMY', 'GDR', 'YUG', 'YAR', 'YPR', 'RVN', 'CZE'];
const inOrder = (name) => name.replace(/^([^,]+), *(.+)$/, '$2 $1');
const missing = new Set();
for (const row of table(leaders)) {
  const country = cow.get(row.ccode);
  if (GONE.includes(row.stateabb) && Number(row.syear) < 1990) continue;
  if (!country) { missing.add(`${row.stateabb} ${row.ccode}`); continue; }
  if (!row.syear || !row.smonth) continue;
  const name = inOrder(row.leader.replace(/\s*\(.*?\)/g, '').trim());
  const from = monthly(row.syear, row.smonth);
  const to = row.eyear ? monthly(row.eyear, row.emonth) : '';
  rows.push([name, country, 'leader', from, to, to ? '' : '2021-03', id(name, country, Number(row.syear), Number(row.eyear || 9999))]);
}
for (const row of table(cia)) {
  const country = row.iso2.toUpperCase();
  const office = /^president of the (?!republic|swiss)/i.test(row.office) ? null : kind(row.office);
  const name = row.person.replace(/\s*\(.*?\)/g, '').split(' ').map(title).join(' ').replace(/,/g, '').trim();
  if (!office || !name || ![...countries.values()].includes(country)) continue;
  rows.push([name, country, office, '', '', '2019-06', id(name, country, 2019, 2019)]);
}
if (missing.size) console.error('without a country:', [...missing].join(', '));
const key = (row) => [row[1], row[2], row[3] || row[5], row[0]].join('\t');
rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
console.log('name,country,office,from,to,attested,wikidata');
for (const row of new Set(rows.map((each) => each.join(',')))) console.log(row);
