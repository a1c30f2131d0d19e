// How long each stage took: the only place that looks at a clock, and nothing it sees reaches an output.

export interface Lap {
  readonly label: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

export interface Stopwatch {
  /** Ends the current lap under a label. */
  lap(label: string): Lap;
  readonly laps: readonly Lap[];
  /** Seconds since it started. */
  seconds(): number;
}

let isFirst = true;

/** The first starts with the process: its first lap includes what loading the program cost. A later one starts now. */
export function startStopwatch(): Stopwatch {
  const laps: Lap[] = [];
  const begun = isFirst ? 0 : performance.now();
  let wall = begun;
  let cpu = isFirst ? 0 : cpuOfProcess();
  isFirst = false;
  return {
    laps,
    lap(label) {
      const wallNow = performance.now();
      const cpuNow = cpuOfProcess();
      const lap = { label, wallMs: wallNow - wall, cpuMs: cpuNow - cpu };
      wall = wallNow;
      cpu = cpuNow;
      laps.push(lap);
      return lap;
    },
    seconds: () => (performance.now() - begun) / 1000,
  };
}

function cpuOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The laps as a table, with a total. */
export function printLaps(laps: readonly Lap[]): string {
  const total = laps.reduce(
    (sum, lap) => ({ label: 'total', wallMs: sum.wallMs + lap.wallMs, cpuMs: sum.cpuMs + lap.cpuMs }),
    {
      label: 'total',
      wallMs: 0,
      cpuMs: 0,
    },
  );
  const rows = [...laps, total].map(
    ({ label, wallMs, cpuMs }) =>
      `  ${label.padEnd(12)}${wallMs.toFixed(0).padStart(8)} ms wall${cpuMs.toFixed(0).padStart(8)} ms cpu`,
  );
  return `${rows.join('\n')}\n`;
}
