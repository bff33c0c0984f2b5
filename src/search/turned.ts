/**
 * A table turned over: the index line by line becomes the index field by field, which compresses better, and the other way
 * round. `rows` stands between the rows that come in, `columns` between their fields; in what goes out it is the other way.
 */
export function turned(table: string, rows: string, columns: string): string {
  const cells = table.split(rows).map((row) => row.split(columns));
  return (cells[0] ?? []).map((_, i) => cells.map((row) => row[i] ?? '').join(rows)).join(columns);
}
