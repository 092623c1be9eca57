/**
 * How much processor time a piece of work takes, which unlike the clock does not count what else the machine does.
 *
 * @returns what the work gave, and milliseconds on one core
 */
export function measureProcessorTime<T>(work: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}
