import fs from "node:fs";

/** This process's parent, and where the system tells, the parent's parent. */
function ancestors() {
  try {
    const afterName = fs.readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ").pop();
    return `${process.ppid} ${afterName.split(" ")[1]}`;
  } catch {
    return String(process.ppid);
  }
}

// Read as soon as the command begins: npm may be stopped while packages are still being installed.
const atStart = ancestors();

/**
 * Ends this process once npm is gone.
 *
 * npm runs a script under `sh -c`, which dies of a SIGTERM without passing it on: without this, a server
 * whose `npm start` was stopped would keep the port and the data folder.
 */
export function leaveWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const timer = setInterval(() => {
    if (ancestors() !== atStart) process.kill(process.pid, "SIGTERM");
  }, 500);
  timer.unref();
}
