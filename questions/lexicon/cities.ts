import { CITY_ROWS } from "./data/cities";

/** A city of 100,000 people or more. Source: GeoNames, CC BY 4.0. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2; joins with `Country.code`. */
  readonly countryCode: string;
  /** People, rounded to thousands. */
  readonly population: number;
}

function parseRow(row: string): City[] {
  const [countryCode = "", cities = ""] = row.split(":");
  return cities.split("|").map((entry) => {
    const [name = "", thousands = "0"] = entry.split("=");
    return { name, countryCode, population: Number(thousands) * 1000 };
  });
}

/** "Bogotá" → "Bogota": the spelling that most English news uses. */
function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{Mn}/gu, "");
}

/** Country by country, the biggest first within each. */
export const CITIES: readonly City[] = CITY_ROWS.trim().split("\n").flatMap(parseRow);

const BY_NAME = new Map<string, City>();
for (const city of CITIES.toSorted((a, b) => b.population - a.population)) {
  for (const name of [city.name, withoutAccents(city.name), city.name.replace(/ City$/, "")])
    if (!BY_NAME.has(name)) BY_NAME.set(name, city);
}

/** The biggest city of this name, with or without accents. */
export function cityNamed(name: string): City | undefined {
  return BY_NAME.get(name);
}
