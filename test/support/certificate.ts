import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A certificate that signs itself, for a server of the tests at 127.0.0.1, and its key; both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;

/** One value in DER (ITU-T X.690): its tag, how long it is, and what it is. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const bits = (content: Uint8Array): Buffer => der(0x03, bytes('00'), content);
const time = (at: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const ecdsaWithSha256 = sequence(der(0x06, bytes('2a8648ce3d040302')));
const commonName = der(0x06, bytes('550403'));
const alternativeName = der(0x06, bytes('551d11'));
const localhost = der(0x87, Buffer.from([127, 0, 0, 1]));

/** Made anew each time (RFC 5280): node can read certificates and can't write any. */
export const newCertificate = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('collector')))));
  const serial = der(0x02, bytes('01'), randomBytes(8));
  const extensions = sequence(sequence(alternativeName, der(0x04, sequence(localhost))));
  const content = sequence(
    der(0xa0, der(0x02, bytes('02'))),
    serial,
    ecdsaWithSha256,
    name,
    sequence(time(Date.now() - day), time(Date.now() + day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signed = sequence(content, ecdsaWithSha256, bits(sign('sha256', content, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
};
