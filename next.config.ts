import type { NextConfig } from "next";

const config: NextConfig = {
  // PGlite and the Neon driver read files that lie beside their own, so bundling would break them.
  serverExternalPackages: ["@electric-sql/pglite", "@vercel/postgres", "@neondatabase/serverless"],
  // Migrations and the language model are read from disk at run time: tell the file tracer.
  outputFileTracingIncludes: { "/*": ["./db/migrations/**/*", "./questions/language/model/**/*"] },
  devIndicators: false,
  poweredByHeader: false,
};

export default config;
