/** A node of a plan as `explain (analyze, format json)` gives it. */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many rows a statement took from each table, those included that it then threw away. */
export function rowsRead(plan: PlanNode): Map<string, number> {
  const rows = new Map<string, number>();
  collect(plan, rows);
  return rows;
}

function collect(node: PlanNode, rows: Map<string, number>): void {
  const table = node["Relation Name"];
  if (table !== undefined) {
    const removed =
      (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
    const read = (node["Actual Rows"] + removed) * node["Actual Loops"];
    rows.set(table, (rows.get(table) ?? 0) + read);
  }
  for (const child of node.Plans ?? []) collect(child, rows);
}
