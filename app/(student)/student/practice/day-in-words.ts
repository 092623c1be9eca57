/** "Tomorrow", "In 3 days": no date, since a server and a student may be in different zones. */
export function dayInWords(inDays: number): string {
  return inDays === 1 ? "Tomorrow" : `In ${inDays} days`;
}
