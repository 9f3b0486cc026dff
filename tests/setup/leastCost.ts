/**
 * Milliseconds of a processor that `run` takes, the least of five runs: what the machine does beside is not the code's doing.
 * No more runs are made than it takes to come below `enough`, so that a slow machine is asked again and a quick one is not.
 */
export function leastCost(run: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 5 && least >= enough; count++) {
    const before = process.cpuUsage();
    run();
    // Both: which of the two a short time counts as is left to chance by some systems.
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
