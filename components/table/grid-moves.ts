/** A place in the grid, counted from 0; row -1 is the heads, column 0 the picks. */
export type GridPlace = { row: number; column: number };

export type GridSize = {
  rows: number;
  columns: number;
  /** Rows that are in sight at once. */
  page: number;
};

type Key = { key: string; ctrlKey: boolean; metaKey: boolean };

/**
 * Where a key leads from a place, within the grid; null for keys that move nothing. As the ARIA
 * practices have it for grids: Home and End along the row, with Control through the whole grid.
 */
export function moveInGrid(from: GridPlace, key: Key, size: GridSize): GridPlace | null {
  const to = key.ctrlKey || key.metaKey ? jump(from, key.key, size) : step(from, key.key, size);
  return to && within(to, size);
}

function step({ row, column }: GridPlace, key: string, size: GridSize): GridPlace | null {
  const page = Math.max(1, size.page - 1);
  switch (key) {
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "PageDown":
      return { row: row + page, column };
    case "PageUp":
      return { row: Math.max(0, row - page), column };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: size.columns - 1 };
    default:
      return null;
  }
}

function jump(from: GridPlace, key: string, size: GridSize): GridPlace | null {
  if (key === "Home") return { row: 0, column: 0 };
  if (key === "End") return { row: size.rows - 1, column: size.columns - 1 };
  if (key === "ArrowUp") return { ...from, row: 0 };
  return key === "ArrowDown" ? { ...from, row: size.rows - 1 } : null;
}

const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: Math.min(Math.max(row, -1), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});
