import { ErrorResponse, RestError } from '@azure/cosmos';
import fc from 'fast-check';
import { createLog } from '../src/log';

const familyText = 'Alma vil gerne i skole';

/** A log and what it wrote: as text, and the last line read back. */
const writtenLog = (level: 'info' | 'debug' | 'silent' = 'info') => {
  const lines: string[] = [];
  const log = createLog({ level, destination: { write: (line) => lines.push(line) } });
  return {
    log,
    text: () => lines.join(''),
    last: (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}'),
  };
};

/** Ten digits in the format of a CPR number, made here so that no file contains one. */
const digits = (separator: string) => ['01', '02', '03'].join('') + separator + ['4', '5', '6', '7'].join('');

describe('A log line', () => {
  test('is one line of JSON with time, level, event and the fields given', () => {
    const { log, text, last } = writtenLog();
    log.info('turn.answered', {
      intent: 'lookup',
      ms: 12,
      repeated: false,
      tenantId: 'a-1',
      missing: undefined,
    });
    expect(text()).toMatch(/^\{.*\}\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      event: 'turn.answered',
      intent: 'lookup',
      ms: 12,
      repeated: false,
      tenantId: 'a-1',
    });
  });

  test('is left out below the level', () => {
    const { log, text } = writtenLog('info');
    log.debug('turn.received');
    expect(text()).toBe('');
  });

  test('keeps ids of Teams, Entra and the case system readable', () => {
    const { log, last } = writtenLog();
    const fields = {
      conversationId: '19:3f2a_b-c@thread.tacv2;messageid=1750000000000',
      staffId: '00000000-0000-4000-8000-000000000001',
      userId: '29:1a-B_c',
      caseId: 'HOI-2026-001',
    };
    log.warn('lookup.refused', fields);
    expect(last()).toMatchObject(fields);
  });
});

describe('Nothing that people wrote gets into the log', () => {
  test('text of no fixed set does not compile outside a field that is an id', () => {
    const { log, text } = writtenLog();
    const said: string = familyText;
    // @ts-expect-error a plain string may be anything
    log.info('turn.answered', { said });
    // @ts-expect-error neither may it hide in an object
    log.info('turn.answered', { activity: { said } });
    // @ts-expect-error nor in a list
    log.info('turn.answered', { said: [said] });
    // @ts-expect-error nor be the event
    log.info(said);
    log.info('turn.answered', { saidId: said });
    expect(text()).not.toContain('Alma');
  });

  test('whatever has a blank or a Danish letter is withheld, under every name (property)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((rest) => `zq${rest} `),
        fc.constantFrom('id', 'caseId', 'said', 'text'),
        (said, name) => {
          const { log, last } = writtenLog();
          log.info('turn.answered', { [name]: said } as Record<string, never>);
          expect(last()[name]).toBe('[text]');
        },
      ),
    );
  });

  test.each(['', '-'])(
    'ten digits in the form of a CPR number are withheld, written with "%s" (L2)',
    (separator) => {
      const { log, text } = writtenLog();
      log.info('turn.answered', { caseId: digits(separator), itemId: `case:${digits(separator)}` });
      log.error('turn.failed', { error: Object.assign(new Error(), { code: digits(separator) }) });
      expect(text()).not.toContain(digits(separator));
    },
  );
});

describe('An error is logged by name, code, status and place, never by message', () => {
  test('a RestError leaves nothing of its request, its answer or its message', () => {
    const { log, text, last } = writtenLog();
    const url = 'https://smba.trafficmanager.net/emea/v3/conversations/19:secret-chat/activities';
    const headers = { authorization: `Bearer ${familyText}` };
    const error = new RestError(`{"error":{"message":"${familyText}"}}`, {
      code: 'BadArgument',
      statusCode: 400,
      request: { url, method: 'POST', body: JSON.stringify({ text: familyText }), headers } as never,
      response: { status: 400, bodyAsText: familyText, headers } as never,
    });
    error.details = { text: familyText };
    log.error('outbox.failed', { error });
    expect(last().error).toMatchObject({ name: 'RestError', code: 'BadArgument', status: 400 });
    expect(text()).not.toMatch(/Alma|secret-chat|Bearer/);
  });

  test('an error of Cosmos leaves nothing of the document', () => {
    const { log, text, last } = writtenLog();
    const error = Object.assign(new ErrorResponse(familyText), {
      code: 409,
      body: { code: '409', message: familyText },
    });
    log.error('store.failed', { error });
    expect(last().error).toMatchObject({ name: 'Error', code: 409 });
    expect(text()).not.toContain('Alma');
  });

  test('an error of an HTTP client leaves its status', () => {
    const { log, text, last } = writtenLog();
    const config = { data: familyText };
    log.error('graph.failed', {
      error: Object.assign(new Error(familyText), { config, response: { status: 503 } }),
    });
    expect(last().error).toMatchObject({ status: 503 });
    expect(text()).not.toContain('Alma');
  });

  test('a parser quotes what it read, and that is left out', () => {
    const { log, text, last } = writtenLog();
    try {
      JSON.parse(familyText);
    } catch (error) {
      log.error('body.unreadable', { error });
    }
    expect(last().error).toMatchObject({ name: 'SyntaxError' });
    expect(text()).not.toContain('Alma');
  });

  test('the place in the code is kept, innermost first', () => {
    const { log, last } = writtenLog();
    const openTheDoor = () => {
      throw new Error(`${familyText}\n    at Alma (/home/alma.ts:1:2)`);
    };
    try {
      openTheDoor();
    } catch (error) {
      log.error('door.failed', { error });
    }
    expect(last().error).toMatchObject({
      at: expect.arrayContaining([expect.stringMatching(/^openTheDoor \(.*log\.test\.ts:\d+:\d+\)$/)]),
    });
    expect(JSON.stringify(last())).not.toMatch(/alma/i);
  });

  test('also when the message was changed after the stack was taken', () => {
    const { log, text } = writtenLog();
    const error = new Error(`${familyText}\n    at ${familyText} (/home/alma.ts:1:2)`);
    error.message = 'mended';
    log.error('door.failed', { error });
    expect(text()).not.toMatch(/alma/i);
  });

  test('causes are told in the same way, and a circle of causes ends', () => {
    const { log, text, last } = writtenLog();
    const inner: Error & { code?: string } = Object.assign(new TypeError(familyText), { code: 'ECONNRESET' });
    const outer = new Error(familyText, { cause: inner });
    inner.cause = outer;
    log.error('store.failed', { error: outer });
    expect(last().error).toMatchObject({ name: 'Error', cause: { name: 'TypeError', code: 'ECONNRESET' } });
    expect(text()).not.toContain('Alma');
  });

  test.each([familyText, { said: familyText }, undefined, null])(
    'what is thrown and no error is told by its kind: %j',
    (thrown) => {
      const { log, text } = writtenLog();
      log.error('turn.failed', { error: thrown });
      expect(text()).toContain('turn.failed');
      expect(text()).not.toContain('Alma');
    },
  );

  test('no message of any error reaches the log (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const { log, text } = writtenLog();
        log.error('turn.failed', { error: new Error(`${before}zqMessage${after}`) });
        expect(text()).not.toContain('zqMessage');
      }),
    );
  });
});
