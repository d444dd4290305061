import type { Server } from 'node:http';

interface Address {
  readonly port: number;
  readonly host: string;
  /** The environment variable that chooses the port. */
  readonly setting?: string;
}

/** Takes the port. When that fails, the error says how to fix it. */
export const listen = (
  server: Pick<Server, 'listen' | 'once'>,
  { port, host, setting = 'PORT' }: Address,
): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const remedy = remedies[error.code ?? ''];
      reject(remedy === undefined ? error : new Error(remedy(port, host, setting)));
    });
    server.listen(port, host, () => resolve());
  });

const noHost = (_port: number, host: string): string =>
  `HOST=${host} is no address of this machine. Use 0.0.0.0 for all that it has, or 127.0.0.1 for this machine alone.`;

const remedies: Readonly<Record<string, (port: number, host: string, setting: string) => string>> = {
  EADDRINUSE: (port, _host, setting) =>
    `Port ${port} is taken by another program. Stop that one, or set ${setting} to a free one.`,
  EACCES: (port, _host, setting) =>
    `This account may not take port ${port}. Set ${setting} to one from 1024 on.`,
  EADDRNOTAVAIL: noHost,
  EAI_AGAIN: noHost,
  EINVAL: noHost,
  ENOTFOUND: noHost,
};
