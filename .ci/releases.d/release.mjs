// What the programs here share: the release, and how a check is told.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';

/** The folder of the release. */
export const folder = process.argv[2];
export const release = JSON.parse(readFileSync(`${folder}/release.json`, 'utf8'));

/** What is in a file, unpacked if it is packed with gzip. */
export const text = path => {
  const bytes = readFileSync(`${folder}/${path}`);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Runs one check and tells how it went in one line: "PASS name" or "FAIL name: why". */
export async function check(name, work) {
  try {
    await work();
    console.log(`PASS ${name}`);
  } catch (error) {
    console.log(`FAIL ${name}: ${String(error.message ?? error).replace(/\s+/g, ' ').slice(0, 1500)}`);
  }
}

export function require(truth, why) {
  if (!truth) throw new Error(why);
}

export function same(actual, expected, what) {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} where ${JSON.stringify(expected)} was to be`);
}
