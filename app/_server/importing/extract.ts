import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Extracted, ExtractionJobs } from "./extraction";
import { withSlot } from "./extraction-slots";

// The path starts at the working directory, which bundling does not move.
const WORKER = path.join(process.cwd(), "app", "_server", "importing", "worker", "main.mjs");

const TIME_LIMIT_MS = 15_000;
const HEAP_LIMIT_MB = 256;
/** Beside the heap: what libraries inflate lies outside of it. */
const GROWTH_LIMIT_BYTES = 500_000_000;
const LOOK_EVERY_MS = 50;

interface Limits {
  readonly timeLimitMs?: number;
  readonly growthLimitBytes?: number;
}

/**
 * Takes a stranger's document apart in a thread of its own, which is ended when it takes over 15 s, over
 * 256 MB of heap, or makes the process grow by over 500 MB: then the answer is a failure, and nothing
 * else was lost.
 */
export function extract<Reader extends keyof ExtractionJobs>(
  reader: Reader,
  given: ExtractionJobs[Reader]["given"],
  limits: Limits = {},
): Promise<Extracted<ExtractionJobs[Reader]["found"]>> {
  return withSlot(() => runWorker(reader, given, limits));
}

function runWorker<Found>(
  reader: string,
  given: object,
  { timeLimitMs = TIME_LIMIT_MS, growthLimitBytes = GROWTH_LIMIT_BYTES }: Limits,
): Promise<Extracted<Found>> {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      workerData: { reader, ...given },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, maxYoungGenerationSizeMb: 32 },
      // It needs none of the server's secrets, and its libraries' chatter belongs in no log.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    const end = (result: Extracted<Found>) => {
      clearTimeout(deadline);
      clearInterval(watch);
      resolve(result);
      void worker.terminate();
    };
    const deadline = setTimeout(() => end({ failure: "slow" }), timeLimitMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthLimitBytes) end({ failure: "bomb" });
    }, LOOK_EVERY_MS);
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const failure = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "bomb" : "broken";
      end({ failure, detail: String(error) });
    });
    worker.once("exit", () => end({ failure: "broken", detail: "ended without an answer" }));
  });
}
