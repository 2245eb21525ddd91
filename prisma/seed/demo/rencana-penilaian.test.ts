import { afterEach, expect, it, vi } from 'vitest';
import { tanggalJakarta } from '@/lib/platform/clock';
import { buatAcak } from './acak';
import { HARI_MS, rencanakanPenilaian } from './rencana-penilaian';

afterEach(() => vi.useRealTimers());

/** Days from the first step of an assessment to its last. */
const LANGKAH_TERPANJANG = 18;

const KOPERASI = Array.from({ length: 60 }, (_, ke) => ({
  id: `koperasi-${ke}`,
  nama: `Koperasi ${ke}`,
  tahunBerdiri: null,
}));

it.each(['2027-01-01', '2027-01-20', '2027-02-15', '2027-03-01', '2027-07-15', '2027-12-31'])(
  'on %s nothing is assessed before its book year has ended',
  (hari) => {
    vi.useFakeTimers({ now: new Date(`${hari}T09:00:00+07:00`) });
    const rencana = rencanakanPenilaian(buatAcak(1), KOPERASI, 'koperasi-9');
    expect(rencana.length).toBeGreaterThan(60);
    for (const { tahunBuku, selesai } of rencana) {
      const mulai = tanggalJakarta(new Date(selesai.getTime() - LANGKAH_TERPANJANG * HARI_MS));
      expect(Number(mulai.slice(0, 4))).toBeGreaterThan(tahunBuku);
    }
  },
);
