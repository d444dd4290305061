import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key set like the one the Bot Framework publishes, and tokens signed with its key. */
export interface LocalIssuer {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  /** A token as Teams would send it, with these claims changed. Signed by another key if `key` is given. */
  token(claims: Record<string, unknown>, key?: KeyObject): string;
  /** The same claims without a signature (`alg: none`). */
  unsigned(claims: Record<string, unknown>): string;
  close(): Promise<void>;
}

export const foreignKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const startLocalIssuer = async (audience: string, serviceUrl: string): Promise<LocalIssuer> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyId = 'local-key';
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid: keyId,
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [jwk] }
          : { issuer: 'local', jwks_uri: `${base}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const tokenIssuer = 'https://issuer.example';
  const claimsWith = (claims: Record<string, unknown>): object => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: tokenIssuer,
      aud: audience,
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 600,
      ...claims,
    };
  };
  return {
    openIdMetadataUrl: `http://127.0.0.1:${port}/.well-known/openidconfiguration`,
    tokenIssuer,
    token: (claims, key = privateKey) => {
      const content = `${base64url({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${base64url(claimsWith(claims))}`;
      return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
    },
    unsigned: (claims) => `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claimsWith(claims))}.`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
