import { COUNTRIES, countryNamed } from "./countries";

/** Seats and addresses that news uses for a government, beside the country's names and capital. */
const seats: Readonly<Record<string, readonly string[]>> = {
  US: ["White House", "Washington DC", "Washington, D.C.", "Capitol Hill", "State Department"],
  GB: ["Downing Street", "Whitehall", "Westminster"],
  RU: ["Kremlin"],
  FR: ["Élysée", "Elysee"],
  UA: ["Kiev"],
  NL: ["The Hague"],
  IL: ["Tel Aviv"],
  KR: ["Blue House"],
  PH: ["Malacañang"],
  TR: ["Sublime Porte"],
};

/** Bodies that are no country and have a seat all the same. */
const bodies: readonly (readonly string[])[] = [
  ["European Union", "EU", "Brussels"],
  ["United Nations", "UN", "U.N."],
  ["Holy See", "Vatican", "Vatican City"],
];

const key = (name: string) => name.toLowerCase().replace(/^the /u, "");

const classOf = new Map<string, string>();
for (const country of COUNTRIES) {
  for (const name of [country.capital, ...country.names, ...(seats[country.code] ?? [])])
    if (!classOf.has(key(name))) classOf.set(key(name), country.name);
}
for (const names of bodies) for (const name of names) classOf.set(key(name), names[0] ?? name);
classOf.set("washington", "United States");

/** The class of names that stand for one government ("the Kremlin", "Moscow": "Russia"); null for other names. */
export function metonymClassOf(name: string): string | null {
  return classOf.get(key(name)) ?? null;
}

/** The state or union that this is one more name of ("U.S.": "United States"); null for its capital or seat. */
export function stateNamed(name: string): string | null {
  const body = bodies.find((names) => names.slice(0, 2).some((other) => key(other) === key(name)));
  return countryNamed(name)?.name ?? (body === undefined ? null : (body[0] ?? null));
}
