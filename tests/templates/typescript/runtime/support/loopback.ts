// Servers on the loopback interface, closed when their test is over.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface Hit {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  text: string;
  json: unknown;
}

export interface Loopback {
  url: string;
  hits: Hit[];
}

/** Answers a request; `hit` counts from 1. */
export type Answer = (request: Hit, response: ServerResponse, hit: number) => unknown;

/** An HTTP server. */
export async function serve(answer: Answer): Promise<Loopback> {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    const hit = await readHit(request);
    hits.push(hit);
    await answer(hit, response, hits.length);
  });
  return { url: await listen(server), hits };
}

/** An HTTP server that answers every request with JSON. */
export function serveJSON(value: unknown, headers: Record<string, string> = {}): Promise<Loopback> {
  return serve((_request, response) => sendJSON(response, value, { headers }));
}

export function sendJSON(
  response: ServerResponse,
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** A server that gets to write whatever it likes into the socket once a request has begun. */
export async function serveRaw(
  answer: (socket: Socket, hit: number, head: string) => unknown,
): Promise<{ url: string; hits: string[]; answered: Socket[] }> {
  const hits: string[] = [];
  const answered: Socket[] = [];
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const head = data.toString('latin1');
      if (!/^[A-Z]+ \S+ HTTP/.test(head)) return;
      hits.push(head);
      answered.push(socket);
      answer(socket, hits.length, head);
    });
  });
  return { url: await listen(server), hits, answered };
}

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  // A TCP server's address is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function readHit(request: IncomingMessage): Promise<Hit> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    // The client went away; what arrived is what there is.
  }
  const body = Buffer.concat(chunks);
  const text = body.toString();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body, text, json };
}
