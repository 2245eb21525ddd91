import { beforeAll, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { akhiriPeserta } from '@/lib/program/pendampingan/commands';
import { undurkanDiri } from '@/lib/program/peserta/commands';
import { calonSeleksi } from '@/lib/program/peserta/seleksi/reads';
import { jalurCadangan } from '@/lib/program/peserta/tempat/rules';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatPendaftar,
  buatProgram,
  buatTerpilih,
  type ProgramUji,
  seleksi,
  verifikasi,
} from '@/tests/support/pabrik-program';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
});

/** A kelurahan with one place, taken, and one candidate who waits, in reserve unless told otherwise. */
async function siapkan(keputusan: 'cadangkan' | null = 'cadangkan') {
  const program = await buatProgram({}, { kuotaKelurahan: 1 });
  const terpilih = await buatTerpilih(program, petugas);
  const lain = await buatPendaftar(program);
  pasti(await verifikasi(petugas, lain.id));
  if (keputusan) pasti(await seleksi(petugas, lain.id, { keputusan }));
  const { kelurahanKode } = await db().peserta.findUniqueOrThrow({
    where: { id: lain.id },
    select: { kelurahanKode: true },
  });
  const jalur = jalurCadangan({
    programId: program.id,
    angkatanId: program.angkatanId,
    kelurahanKode,
  });
  return { program, terpilih, lain, kelurahanKode, jalur };
}
const kabar = (tautan: string) =>
  db().pemberitahuan.count({ where: { penggunaId: petugas.penggunaId, tautan } });
const tugas = async (jalur: string) =>
  (await tugasProgram(petugas)).find(({ href }) => href === jalur)?.jumlah;
const mundur = (siapa: { akun: Pelaku; id: string }, versi = 3, alasan = 'Pindah ke kota lain.') =>
  jalankan((tx) =>
    undurkanDiri(tx, hak(siapa.akun, 'peserta:mundur'), {
      id: siapa.id,
      versi,
      alasan,
      yakin: true,
    }),
  );
const calon = (program: ProgramUji, kelurahanKode: string) =>
  calonSeleksi(hak(petugas, 'peserta:pilih'), program.angkatanId, kelurahanKode, false, true);

test('tempat yang kosong karena mundur: dinas dikabari dan beranda menuju tepat cadangannya', async () => {
  const { program, terpilih, lain, kelurahanKode, jalur } = await siapkan();
  expect(await tugas(jalur)).toBeUndefined();
  expect((await mundur(terpilih, 99)).ok).toBe(false);
  expect(await kabar(jalur)).toBe(0);
  pasti(await mundur(terpilih));
  expect(await kabar(jalur)).toBe(1);
  // Who waits for selection is listed on the whole page, not on this one.
  const baru = await buatPendaftar(program);
  pasti(await verifikasi(petugas, baru.id));
  expect(await tugas(jalur)).toBe(1);
  expect((await calon(program, kelurahanKode)).map(({ id }) => id)).toEqual([lain.id]);
  pasti(await seleksi(petugas, lain.id, { versi: 3 }));
  expect(await tugas(jalur)).toBeUndefined();
});

test('alasan mundur yang lain dari halaman lama bukan ulangan', async () => {
  const { terpilih } = await siapkan();
  for (const _ of [1, 2]) pasti(await mundur(terpilih));
  expect(await mundur(terpilih, 3, 'Sakit.')).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
});

test('juga bila dihentikan dinas; tanpa cadangan tidak ada kabar', async () => {
  const hentikan = (id: string) =>
    jalankan((tx) =>
      akhiriPeserta(tx, hak(petugas, 'peserta:bina'), {
        id,
        versi: 3,
        keputusan: 'hentikan',
        alasan: 'Tidak pernah datang.',
      }),
    );
  const ada = await siapkan();
  pasti(await hentikan(ada.terpilih.id));
  expect(await kabar(ada.jalur)).toBe(1);
  const tanpa = await siapkan(null);
  pasti(await hentikan(tanpa.terpilih.id));
  expect(await kabar(tanpa.jalur)).toBe(0);
  expect(await tugas(tanpa.jalur)).toBeUndefined();
});
