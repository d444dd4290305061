import { originOf } from '../../src/teams/origin';

describe('where the program is reached from outside', () => {
  it.each([
    ['as the request names it', { host: 'roed-traad.example' }, 'http://roed-traad.example'],
    ['with its port', { host: 'localhost:3978' }, 'http://localhost:3978'],
    ['over IPv6', { host: '[::1]:3978' }, 'http://[::1]:3978'],
    [
      'by the scheme that a proxy in front tells',
      { host: 'roed-traad.example', 'x-forwarded-proto': 'https' },
      'https://roed-traad.example',
    ],
    [
      'by the first of several proxies',
      { host: 'roed-traad.example', 'x-forwarded-proto': 'https, http' },
      'https://roed-traad.example',
    ],
  ])('%s', (_how, headers, origin) => {
    expect(originOf(headers)).toBe(origin);
  });

  it.each([
    ['no host', {}],
    ['a host with a path', { host: 'roed-traad.example/elsewhere' }],
    ['a host with somebody in front', { host: 'roed-traad.example@elsewhere.example' }],
    ['a host with markup', { host: '"><script>' }],
    ['a host with a line break', { host: 'roed-traad.example\r\nX: y' }],
  ])('nowhere when the request has %s', (_what, headers) => {
    expect(originOf(headers)).toBeUndefined();
  });

  it('a scheme that is none counts as plain HTTP', () => {
    expect(originOf({ host: 'a.example', 'x-forwarded-proto': 'javascript' })).toBe('http://a.example');
  });
});
