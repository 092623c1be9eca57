import type { NextConfig } from "next";
import { securityHeaders } from "./app/_server/security-headers";

const config: NextConfig = {
  // PGlite and the Neon driver read files that lie beside their own, so bundling would break them.
  serverExternalPackages: ["@electric-sql/pglite", "@vercel/postgres", "@neondatabase/serverless"],
  // Migrations, samples and the language model are read from disk at run time: tell the file tracer.
  outputFileTracingIncludes: {
    "/*": ["./db/migrations/**/*", "./questions/language/model/**/*", "./questions/samples/**/*"],
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: [...securityHeaders()] }]),
  devIndicators: false,
  poweredByHeader: false,
};

export default config;
