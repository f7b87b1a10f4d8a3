import type { ReactNode } from "react";

/** A column: its head, and what a row shows in it. The first column names the row. */
export interface Column<Item> {
  key: string;
  head: ReactNode;
  cell(item: Item): ReactNode;
  numeric?: boolean;
  /** On a phone the cell stands without its column's name (actions, drawings that repeat words). */
  withoutLabel?: boolean;
  /** On a phone the cell stands under its column's name, not beside it: sentences need the width. */
  underLabel?: boolean;
  /** Head for screen readers only. */
  headHidden?: boolean;
}

/** A real table. The caption says what it lists and how many; hide it where a heading just said so. */
export interface TableProps<Item> {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  rowKey(item: Item): string;
}

/**
 * A table that becomes labelled rows at 760 px and under. Changing `display` drops the roles of a table
 * in some screen readers, so they are written out.
 */
export function Table<Item>({ caption, captionHidden, columns, rows, rowKey }: TableProps<Item>) {
  return (
    <table className="table" role="table">
      <caption>
        <bdi className={captionHidden ? "hidden-words" : undefined}>{caption}</bdi>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={column.numeric ? "numeric" : undefined}>
              {column.headHidden ? <span className="hidden-words">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <Cell key={column.key} column={column} row={row} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Item>({ column, row }: { column: Column<Item>; row: Item }) {
  const bare = column.withoutLabel || column.headHidden;
  const className = [column.numeric && "numeric", bare && "no-label", column.underLabel && "under-label"].filter(Boolean).join(" ");
  return (
    <td role="cell" className={className || undefined}>
      {!bare && (
        <span className="cell-label" aria-hidden="true">
          {column.head}
        </span>
      )}
      <div>{column.cell(row)}</div>
    </td>
  );
}

/** A second, softer line within a cell or row. */
export function SecondLine({ children }: { children: ReactNode }) {
  return <span className="second-line">{children}</span>;
}
