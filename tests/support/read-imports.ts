export interface Import {
  /** As it is written: "../db/client", "node:fs", "zod". */
  readonly specifier: string;
  /** Whether it vanishes when types are taken away. */
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|[\n;])[ \t]*(?:import|export)[ \t\n]+(?:(type)[ \t\n]+)?(?:([^"'`;()=]*?)[ \t\n]*from[ \t\n]*)?["']([^"']+)["']/g;
const CALL = /\b(?:import|require)\(\s*["']([^"']+)["']/g;
const COMMENT = /\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm;

/** `{ type A, type B }` imports nothing that is left at run time. */
function namesOnlyTypes(clause: string | undefined): boolean {
  const names = /^\{([^}]*)\}$/.exec(clause?.trim() ?? "")?.[1];
  if (names === undefined) return false;
  return names.split(",").every((name) => name.trim() === "" || /^type\s/.test(name.trim()));
}

/**
 * Reads the imports of a TypeScript or JavaScript module: statements, re-exports, import() and require().
 *
 * The installed TypeScript has no parser to call from here, so this knows the shapes that Prettier leaves.
 */
export function readImports(source: string): Import[] {
  const code = source.replaceAll(COMMENT, "");
  const statements = [...code.matchAll(STATEMENT)].map(([, type, clause, specifier = ""]) => ({
    specifier,
    typeOnly: type === "type" || namesOnlyTypes(clause),
  }));
  const calls = [...code.matchAll(CALL)].map(([, specifier = ""]) => ({
    specifier,
    typeOnly: false,
  }));
  return [...statements, ...calls];
}
