import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import { KesehatanKoperasi } from '@/components/koperasi/publik/kesehatan-koperasi';
import { loadProfilPublik } from '@/lib/koperasi/publik/loaders';
import { cabutPenilaian } from '@/lib/penilaian/keputusan/cabut/commands';
import { loadPenilaianPublik } from '@/lib/penilaian/loaders';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAjuan,
  buatDisetujui,
  buatKoperasi,
  buatPelaku,
  hak,
  semuaAspek,
} from '../support/pabrik-penilaian';

/* What everybody reads about the health of a koperasi whose result was revoked. */

vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

const BELUM = 'Dinas belum menilai kesehatan koperasi ini.';
const DICABUT = 'Saat ini tidak ada hasil penilaian yang berlaku';
const BUKAN_TIDAK_SEHAT = 'Itu tidak berarti koperasinya tidak sehat.';

let penilai: Pelaku & { penggunaId: string };
let kabid: Pelaku;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

const cabut = ({ id, versi }: { id: string; versi: number }) =>
  transaksi((tx) =>
    cabutPenilaian(tx, hak(kabid, 'penilaian:putuskan'), { id, versi, alasan: 'Neraca palsu.' }),
  );
async function kesehatan(koperasiId: string): Promise<string> {
  const koperasi = await loadProfilPublik(koperasiId);
  const penilaian = await loadPenilaianPublik(koperasiId);
  return renderToStaticMarkup(<KesehatanKoperasi koperasi={koperasi} {...penilaian} />);
}

it('says that no result is in force once the only one was revoked, and never that none was made', async () => {
  const koperasiId = await buatKoperasi();
  await cabut(await buatDisetujui(penilai, koperasiId));
  const isi = await kesehatan(koperasiId);
  expect(isi).toContain(DICABUT);
  expect(isi).toContain(BUKAN_TIDAK_SEHAT);
  expect(isi).not.toContain(BELUM);
  expect(isi).not.toContain('Neraca palsu.');
});

it('keeps its words for a koperasi never assessed, or whose assessment is under way', async () => {
  const koperasiId = await buatKoperasi();
  await buatAjuan(penilai, koperasiId);
  for (const id of [await buatKoperasi(), koperasiId]) {
    const isi = await kesehatan(id);
    expect(isi).toContain(BELUM);
    expect(isi).not.toContain(DICABUT);
  }
});

it('tells of the year before where that is in force again', async () => {
  const koperasiId = await buatKoperasi();
  await buatDisetujui(penilai, koperasiId, { tahunBuku: 2023, ...semuaAspek('70') });
  await cabut(await buatDisetujui(penilai, koperasiId, semuaAspek('85')));
  const isi = await kesehatan(koperasiId);
  expect(isi).toContain('Hasilnya cukup baik');
  expect(isi).not.toContain(DICABUT);
  expect(isi).not.toContain(BELUM);
});
