// The server of the request benchmark: says its address to the parent, answers every request with one commit.

import { createServer } from 'node:http';

const body = JSON.stringify({ data: { id: 'f14d6729-6a44-4b13-9908-9387f1918790' } });
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
