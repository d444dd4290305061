import { connect } from 'node:net';

/**
 * Sends bytes to a port on this machine and returns everything that comes back, until the other side closes or time is up.
 */
export const sendRaw = (port: number, bytes: string, milliseconds = 1_000): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(milliseconds, done);
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('error', done).on('close', done);
    socket.write(bytes);
  });
