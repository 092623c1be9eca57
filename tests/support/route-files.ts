import { readdirSync } from "node:fs";
import path from "node:path";

const API = path.join(process.cwd(), "app", "api");

/** A file that answers requests, and the address it answers, e.g. `/api/attempts/{attemptId}`. */
export interface RouteFile {
  readonly path: string;
  readonly file: string;
}

/** All route files under app/api. */
export function listRouteFiles(): RouteFile[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => ({
      path: `/api/${path.dirname(file).replaceAll(path.sep, "/")}`.replaceAll(/\[(\w+)\]/g, "{$1}"),
      file: path.join(API, file),
    }));
}

/** The route file for an address, and the parameters in it; one without parameters goes first. */
export function findRouteFile(address: string): {
  route: RouteFile;
  params: Record<string, string>;
} {
  const matches = listRouteFiles()
    .map((route) => ({ route, match: patternOf(route).exec(address) }))
    .filter(({ match }) => match !== null)
    .toSorted((a, b) => a.route.path.split("{").length - b.route.path.split("{").length);
  const [best] = matches;
  if (!best) throw new Error(`No route answers ${address}.`);
  const params = Object.entries(best.match?.groups ?? {});
  return {
    route: best.route,
    params: Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

function patternOf({ path: template }: RouteFile): RegExp {
  return new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}
