/** A possible pair: indices on the two sides and what the pair is worth, above zero. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A component with more nodes on a side is parted at its weakest edges first: the method's cost is cubic. */
const largestComponent = 120;

/**
 * The disjoint edges of greatest total weight: exact within each connected component (the Hungarian method,
 * Kuhn 1955, in the shortest-path form of Jonker and Volgenant 1987), component by component.
 */
export function bestMatching(edges: readonly Edge[]): Edge[] {
  const lefts = 1 + edges.reduce((most, { left }) => Math.max(most, left), -1);
  const rights = 1 + edges.reduce((most, { right }) => Math.max(most, right), -1);
  return matchWithin(edges, { lefts, parents: new Int32Array(lefts + rights) });
}

/** The nodes by number, the left ones as they are and the right ones behind them: one row of memory for every graph. */
interface Nodes {
  readonly lefts: number;
  /** What holds for the nodes of the graph that is looked at. */
  readonly parents: Int32Array;
}

function matchWithin(edges: readonly Edge[], nodes: Nodes): Edge[] {
  return components(edges, nodes).flatMap((component) => {
    const lefts = distinct(component.map((edge) => edge.left));
    const rights = distinct(component.map((edge) => edge.right));
    if (Math.max(lefts.length, rights.length) > largestComponent) {
      const strongest = [...component].sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);
      return matchWithin(strongest.slice(0, Math.floor(strongest.length * 0.9)), nodes);
    }
    return matchComponent(component, lefts, rights);
  });
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The connected components of the graph, each as its edges. */
function components(edges: readonly Edge[], { lefts, parents }: Nodes): Edge[][] {
  for (const { left, right } of edges) {
    parents[left] = left;
    parents[lefts + right] = lefts + right;
  }
  const find = (node: number): number => {
    let root = node;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[node] = root;
    return root;
  };
  for (const { left, right } of edges) parents[find(lefts + right)] = find(left);
  const found = new Map<number, Edge[]>();
  for (const edge of edges) {
    const root = find(edge.left);
    const component = found.get(root);
    if (component === undefined) found.set(root, [edge]);
    else component.push(edge);
  }
  return [...found.values()];
}

/** Rows are the smaller side; a row that is better left alone takes a column of its own that costs nothing. */
function matchComponent(edges: readonly Edge[], lefts: readonly number[], rights: readonly number[]): Edge[] {
  const turned = lefts.length > rights.length;
  const [rowNodes, columnNodes] = turned ? [rights, lefts] : [lefts, rights];
  const row = new Map(rowNodes.map((node, index) => [node, index]));
  const column = new Map(columnNodes.map((node, index) => [node, index]));
  const rows = rowNodes.length;
  const columns = columnNodes.length + rows;
  const costs = new Float64Array(rows * columns);
  const byCell = new Map<number, Edge>();
  for (const edge of edges) {
    const r = row.get(turned ? edge.right : edge.left) ?? 0;
    const c = column.get(turned ? edge.left : edge.right) ?? 0;
    costs[r * columns + c] = -edge.weight;
    byCell.set(r * columns + c, edge);
  }
  return assign(costs, rows, columns).flatMap((c, r) => byCell.get(r * columns + c) ?? []);
}

/** Column of each row in the assignment of least total cost; `rows` is at most `columns`. */
function assign(costs: Float64Array, rows: number, columns: number): number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;
  for (let r = 1; r <= rows; r += 1) {
    rowOf[0] = r;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const previous = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    let current = 0;
    while (at(rowOf, current) !== 0) {
      used[current] = 1;
      const currentRow = at(rowOf, current);
      let step = Infinity;
      let next = 0;
      for (let c = 1; c <= columns; c += 1) {
        if (used[c] === 1) continue;
        const cost =
          at(costs, (currentRow - 1) * columns + c - 1) - at(rowPotential, currentRow) - at(columnPotential, c);
        if (cost < at(least, c)) {
          least[c] = cost;
          previous[c] = current;
        }
        if (at(least, c) < step) {
          step = at(least, c);
          next = c;
        }
      }
      for (let c = 0; c <= columns; c += 1) {
        if (used[c] === 1) {
          const holder = at(rowOf, c);
          rowPotential[holder] = at(rowPotential, holder) + step;
          columnPotential[c] = at(columnPotential, c) - step;
        } else least[c] = at(least, c) - step;
      }
      current = next;
    }
    while (current !== 0) {
      const before = at(previous, current);
      rowOf[current] = at(rowOf, before);
      current = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(0);
  for (let c = 1; c <= columns; c += 1) if (at(rowOf, c) !== 0) columnOf[at(rowOf, c) - 1] = c - 1;
  return columnOf;
}
