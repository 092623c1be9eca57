/** Whether a copy is to be brought back: nothing is there, or the same with lower revisions. */
export function isNewer(copy: string, there: string | null): boolean {
  if (there === null) return true;
  const revision = revisionOf(copy);
  return revision !== null && revision > (revisionOf(there) ?? 0);
}

/** The revision of an answer; of marks, which lie together, the sum of theirs; null of what has none. */
function revisionOf(text: string): number | null {
  try {
    const value = JSON.parse(text) as { revision?: unknown };
    const revisions = [value, ...Object.values(value)]
      .map((each) => (each as { revision?: unknown } | null)?.revision)
      .filter((revision) => typeof revision === "number");
    return revisions.length > 0 ? revisions.reduce((sum, each) => sum + each, 0) : null;
  } catch {
    return null;
  }
}
