import type { NextConfig } from "next";
import { securityHeaders } from "./app/_server/security-headers";

const config: NextConfig = {
  serverExternalPackages: [
    // They read files that lie beside their own, so bundling would break them.
    "@electric-sql/pglite",
    "@vercel/postgres",
    "@neondatabase/serverless",
    // They run as they are; not bundling them into each route halves the time that a build takes.
    "better-auth",
    "chrono-node",
    "drizzle-orm",
    "request-filtering-agent",
    "wink-lemmatizer",
  ],
  // Migrations, samples, the language model and the worker that reads strangers' documents are read from
  // disk at run time: tell the file tracer.
  outputFileTracingIncludes: {
    "/*": ["./db/migrations/**/*", "./questions/language/model/**/*", "./questions/samples/**/*"],
    "/api/articles/**": ["./app/_server/importing/worker/*.mjs"],
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: [...securityHeaders()] }]),
  devIndicators: false,
  poweredByHeader: false,
};

export default config;
