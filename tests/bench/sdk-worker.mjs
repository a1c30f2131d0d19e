// One SDK under load: module, server and number of calls in, rate and heap out to the parent.

const [module, baseURL, count] = process.argv.slice(2);
const { default: Client } = await import(module);
const client = new Client({ bearerToken: 'x', baseURL, logLevel: 'off', maxRetries: 0 });
const CALLS = Number(count);
const PARALLEL = 32;

const body = {
  access_schedule: { schedule_items: [{ amount: 1000, ending_before: '2020-02-01T00:00:00.000Z', starting_at: '2020-01-01T00:00:00.000Z' }] },
  customer_id: '13117714-3f05-48e5-a6e9-a66093f13b4d',
  priority: 100,
  product_id: 'f14d6729-6a44-4b13-9908-9387f1918790',
  type: 'PREPAID',
};

async function load(calls) {
  let left = calls;
  const one = async () => {
    while (left-- > 0) await client.v1.customers.commits.create(body);
  };
  await Promise.all(Array.from({ length: PARALLEL }, one));
}

/** What is held for good: finalizers run between collections. */
async function heap() {
  for (let i = 0; i < 5; i += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

await load(2000);
const heapBefore = await heap();
const cpuBefore = process.cpuUsage();
const start = process.hrtime.bigint();
await load(CALLS);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const { user, system } = process.cpuUsage(cpuBefore);
const heapAfter = await heap();
process.send({
  perSecond: CALLS / seconds,
  cpuSeconds: (user + system) / 1e6,
  heapBytesPerCall: (heapAfter - heapBefore) / CALLS,
});
