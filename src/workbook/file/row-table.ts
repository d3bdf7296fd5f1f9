/** The rows of a sheet in file order, by record number; and by row number through {@link RowTable.record}. */
export interface RowTable {
  readonly count: number;
  /** Cells within some row are not in the order of their columns. */
  unordered: boolean;
  number(record: number): number;
  /** Bytes of the row element: from "<" to after the end tag. */
  start(record: number): number;
  end(record: number): number;
  firstCell(record: number): number;
  /** Position after the row's last cell. */
  lastCell(record: number): number;
  /** The row's own style, for cells that are not in the file; -1 for none. */
  style(record: number): number;
  readonly hidden: ReadonlySet<number>;
  /** The record of a row, or -1. */
  record(row: number): number;
  /** The next record with the same row number (files may give a row twice), or -1. */
  another(record: number): number;
  open(row: { number: number; start: number; firstCell: number; style: number; hidden: boolean }): void;
  close(end: number, lastCell: number): void;
}

/** A typed array of twice the length with the same beginning. */
export function grow<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

/** An empty table. */
export function newRowTable(): RowTable {
  let count = 0;
  let numbers = new Uint32Array(256);
  let starts = new Uint32Array(256);
  let ends = new Uint32Array(256);
  let first = new Uint32Array(256);
  let last = new Uint32Array(256);
  let styles = new Int32Array(256);
  let byNumber = new Int32Array(1024).fill(-1);
  const repeated = new Map<number, number>();
  const hidden = new Set<number>();

  return {
    unordered: false,
    hidden,
    get count() {
      return count;
    },
    number: (record) => numbers[record] ?? 0,
    start: (record) => starts[record] ?? 0,
    end: (record) => ends[record] ?? 0,
    firstCell: (record) => first[record] ?? 0,
    lastCell: (record) => last[record] ?? 0,
    style: (record) => styles[record] ?? -1,
    record: (row) => byNumber[row] ?? -1,
    another: (record) => repeated.get(record) ?? -1,
    open(row) {
      if (count === numbers.length) {
        numbers = grow(numbers);
        starts = grow(starts);
        ends = grow(ends);
        first = grow(first);
        last = grow(last);
        styles = grow(styles);
      }
      while (row.number >= byNumber.length) {
        const length = byNumber.length;
        byNumber = grow(byNumber).fill(-1, length);
      }
      let same = byNumber[row.number] ?? -1;
      if (same < 0) byNumber[row.number] = count;
      else {
        while (repeated.has(same)) same = repeated.get(same) ?? same;
        repeated.set(same, count);
      }
      numbers[count] = row.number;
      starts[count] = row.start;
      first[count] = row.firstCell;
      styles[count] = row.style;
      if (row.hidden) hidden.add(row.number);
      count++;
    },
    close(end, lastCell) {
      ends[count - 1] = end;
      last[count - 1] = lastCell;
    },
  };
}
