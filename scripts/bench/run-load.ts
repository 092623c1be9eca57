/**
 * Runs jobs, a number of them at a time.
 *
 * @returns how many were done per second
 */
export async function runLoad(
  jobs: readonly (() => Promise<unknown>)[],
  atATime: number,
): Promise<number> {
  let next = 0;
  const startedAt = performance.now();
  const worker = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      await job();
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return jobs.length / ((performance.now() - startedAt) / 1000);
}
