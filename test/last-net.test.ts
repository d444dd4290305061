import { spawn } from 'node:child_process';

/** Runs a few lines in a process of their own beneath the net, hung the way `main.ts` does. */
const beneathTheNet = (
  lines: string,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> =>
  new Promise((resolve, reject) => {
    const program = `
      const { hangLastNet, silenceConsole } = require('./src/last-net');
      const { createLog } = require('./src/log');
      silenceConsole(console);
      hangLastNet(process, createLog({ level: 'info' }), () => process.exit(1));
      ${lines}`;
    const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', program]);
    const heard = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      heard.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      heard.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...heard }));
  });

jest.setTimeout(60_000);

const later = (what: string): string => `setTimeout(() => { ${what} }, 10);`;
const afterwards = `setTimeout(() => process.stdout.write('still here'), 50);`;

describe('the last net below everything', () => {
  test('an error that nobody caught is logged without its message, and the program ends for the platform to start anew', async () => {
    const { code, out, err } = await beneathTheNet(
      later(`throw new Error('Alma bor hos sin mor');`) + afterwards,
    );
    expect(code).toBe(1);
    expect(out).toContain('process.uncaughtException');
    expect(out).not.toContain('still here');
    expect(out + err).not.toContain('Alma');
  });

  test('a connection that broke, and a promise that nobody waited for, are logged and the program goes on', async () => {
    const { code, out, err } = await beneathTheNet(
      later(`throw Object.assign(new Error('Alma'), { code: 'ECONNRESET' });`) +
        later(`Promise.reject(new Error('Alma'));`) +
        afterwards,
    );
    expect(code).toBe(0);
    expect(out).toContain('process.uncaughtException');
    expect(out).toContain('process.unhandledRejection');
    expect(out).toContain('still here');
    expect(out + err).not.toContain('Alma');
  });

  test('what a library writes to the console reaches neither stream', async () => {
    const { code, out, err } = await beneathTheNet(
      ['debug', 'error', 'info', 'log', 'trace', 'warn']
        .map((voice) => `console.${voice}('Alma', new Error('Alma'));`)
        .join(' '),
    );
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  });
});
