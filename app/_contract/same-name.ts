/** Whether two names would be read as one in a classroom: small and capital letters and accents make no difference. */
export function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { sensitivity: "base" }) === 0;
}
