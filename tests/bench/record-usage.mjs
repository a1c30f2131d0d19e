// Preloaded into every measured process (and into the processes it starts): leaves its own CPU time and
// peak memory as a file when it ends.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.once('exit', () => {
  const folder = process.env['INOX_BENCH_USAGE'];
  if (folder === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
});
