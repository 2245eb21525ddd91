import { describe, expect, it, vi } from 'vitest';
import { BATAS } from '@/lib/platform/laju';
import { periksaUnggahan } from '@/lib/sertifikat/verifikasi/berkas/loaders';
import {
  loadBuktiTandaTangan,
  loadVerifikasi,
  loadVerifikasiKode,
} from '@/lib/sertifikat/verifikasi/loaders';

let ip = '203.0.113.7';
vi.mock('@/lib/platform/permintaan', () => ({
  permintaan: async () => ({ id: 'uji', ip, peramban: 'uji' }),
}));

vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => undefined }) }));

const ASAL = 'http://localhost:3000';
/** A code that reads well and that no letter has. */
const KARANGAN = '0123456789ABCDEFGHJKMNPQRST5';
const digest = (kerja: Promise<unknown>) =>
  kerja.then(
    () => 'LOLOS',
    (galat: { digest?: string }) => galat.digest ?? String(galat),
  );

async function unggah(): Promise<string> {
  const data = new FormData();
  data.set('berkas', new File(['%PDF-1.4\n%%EOF\n'], 'surat.pdf'));
  const badan = new Request(ASAL, { method: 'POST', body: data });
  const isi = Buffer.from(await badan.arrayBuffer());
  const kepala = {
    ...{ origin: ASAL, host: 'localhost:3000', 'content-length': String(isi.length) },
    'content-type': badan.headers.get('content-type') ?? '',
  };
  const masuk = new Request(ASAL, { method: 'POST', body: isi, headers: kepala });
  return (await periksaUnggahan(masuk)).headers.get('location') ?? '';
}

describe('guessing codes', () => {
  it('is stopped after so many look-ups of one address, on every way in', async () => {
    const { points } = BATAS.verifikasi;
    for (let ke = 1; ke <= points - 4; ke += 1) {
      expect((await loadBuktiTandaTangan(KARANGAN)).status).toBe(404);
    }
    // All ways in count together.
    expect(await digest(loadVerifikasiKode(KARANGAN))).toContain('404');
    expect(await digest(loadVerifikasi({ sidik: 'f'.repeat(64) }))).toBe('LOLOS');
    expect(await unggah()).toMatch(/^\/verifikasi\?sidik=/);
    expect((await loadBuktiTandaTangan(KARANGAN)).status).toBe(404);

    const ditahan = await loadBuktiTandaTangan(KARANGAN);
    expect(ditahan.status).toBe(429);
    expect(Number(ditahan.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await digest(loadVerifikasiKode(KARANGAN))).toContain('/verifikasi/terlalu-sering');
    expect(await digest(loadVerifikasi({ sidik: 'f'.repeat(64) }))).toContain('terlalu-sering');
    expect(await unggah()).toMatch(/^\/verifikasi\/terlalu-sering\?detik=\d+/);

    // Somebody else is not held up.
    ip = '203.0.113.8';
    expect((await loadBuktiTandaTangan(KARANGAN)).status).toBe(404);
  });
});
