import { lockFolder } from "@/db/lock/lock-folder";

/**
 * A program of its own for tests: takes the lock of the folder that it is given, prints "open" or the
 * reason why not, and stays until it is killed.
 */
try {
  await lockFolder(process.argv[2] ?? "");
  console.log("open");
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
