import { expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import { catatSambungan, KEPALA_SAMBUNGAN } from './sambungan.mjs';

function catat(remoteAddress: string | undefined, headers: Record<string, string> = {}) {
  catatSambungan({ headers, socket: { remoteAddress } });
  return headers[KEPALA_SAMBUNGAN];
}

test.each([
  ['203.0.113.7', {}, '203.0.113.7'],
  ['127.0.0.1', {}, '127.0.0.1'],
  // What a visitor writes changes nothing.
  ['203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }, '203.0.113.7'],
  ['203.0.113.7', { [KEPALA_SAMBUNGAN]: '198.51.100.1' }, '203.0.113.7'],
  // A proxy beside the portal, of which its configuration does not know.
  ['127.0.0.1', { 'x-forwarded-for': '198.51.100.1' }, ''],
  ['::1', { 'x-forwarded-for': '198.51.100.1' }, ''],
  ['::ffff:127.0.0.1', { 'x-forwarded-for': '198.51.100.1' }, ''],
  [undefined, { [KEPALA_SAMBUNGAN]: '198.51.100.1' }, ''],
])('%s, %j: "%s"', (dari, kepala, harap) => {
  expect(catat(dari, { ...kepala })).toBe(harap);
});
