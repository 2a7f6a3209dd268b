// The tables of a release, by three readers of Parquet, and its DuckDB file by a newer DuckDB than wrote it.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import * as wasm from 'parquet-wasm/node';
import { check, folder, release, same } from './release.mjs';

const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const count = async from => Number((await duckdb.runAndReadAll(`SELECT count(*) ${from}`)).getRows()[0][0]);
const columns = table => release.tables.find(each => each.name === table).columns.map(column => column.name);
const files = type => release.files.filter(file => file.content.table && file.content.mediaType.includes(type));
const parquet = files('parquet');

await check('There are tables in Parquet and CSV', async () => {
  same(parquet.length, release.tables.length, 'Parquet files');
  same(files('text/csv').filter(file => file.content.path.startsWith('tables/')).length, release.tables.length, 'CSV files');
});
for (const { content } of parquet) {
  const path = `${folder}/${content.path}`;
  await check(`Parquet: DuckDB, hyparquet and parquet-wasm read ${content.records} rows of ${content.table}`, async () => {
    same(await count(`FROM read_parquet('${path}')`), content.records, 'DuckDB');
    const file = await asyncBufferFromFile(path);
    same(Number((await parquetMetadataAsync(file)).num_rows), content.records, "hyparquet's metadata");
    const rows = await parquetReadObjects({ file, compressors });
    same(rows.length, content.records, "hyparquet's rows");
    if (rows.length > 0) same(Object.keys(rows[0]), columns(content.table), "hyparquet's columns");
    const table = wasm.readParquet(readFileSync(path));
    let read = 0;
    for (let i = 0; i < table.numBatches; i++) read += table.recordBatch(i).numRows;
    same(read, content.records, 'parquet-wasm');
  });
}
for (const { content } of files('text/csv')) {
  await check(`CSV: DuckDB sniffs ${content.records} rows of ${content.path}`, async () => {
    const from = `FROM read_csv('${folder}/${content.path}', header = true, sample_size = -1)`;
    same(await count(from), content.records, 'rows');
    const described = await duckdb.runAndReadAll(`DESCRIBE SELECT * ${from}`);
    same(described.getRows().map(row => row[0]), columns(content.table), 'columns');
  });
}
for (const { content } of release.files.filter(file => file.content.role === 'DATABASE'))
  await check(`DuckDB: ${content.path} has every table`, async () => {
    await duckdb.run(`ATTACH '${folder}/${content.path}' AS release (READ_ONLY)`);
    for (const { content: table } of parquet)
      same(await count(`FROM release."${table.table}"`), table.records, table.table);
  });
