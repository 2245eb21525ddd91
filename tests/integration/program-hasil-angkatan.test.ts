import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { bacaCapaianProgram } from '@/lib/program/capaian/reads';
import { bacaHasilProgram } from '@/lib/program/hasil/angkatan/reads';
import { kalimatDiukur, tabelHasilProgram } from '@/lib/program/hasil/angkatan/rules';
import { modalSejakSelesai } from '@/lib/program/hasil/modal/reads';
import { bacaSatuAngkatan } from '@/lib/program/kelola/reads';
import { pasti } from '@/tests/support/pabrik-keanggotaan';
import { catatDiterimaOleh, periksaDiterimaOleh } from '@/tests/support/pabrik-permodalan';
import {
  buatPendaftar,
  buatProgram,
  buatTerpilih,
  type ProgramUji,
} from '@/tests/support/pabrik-program';
import { buatPelaku, hak, KELURAHAN_LAIN, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 120_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
});

/** A later measurement of a participant; what is not said stays as it was at the first. */
async function ukurKemudian(
  pesertaId: string,
  tanggal: string,
  ubah: Partial<Prisma.UkuranPesertaUncheckedCreateInput> = {},
) {
  const awal = await db().ukuranPeserta.findFirstOrThrow({ where: { pesertaId, tahap: 'AWAL' } });
  await db().ukuranPeserta.create({
    data: {
      ...awal,
      id: uuidv7(),
      tahap: 'BERKALA',
      tanggal: new Date(`${tanggal}T00:00:00Z`),
      ...ubah,
    },
  });
}

async function baca(oleh: Pelaku, program: ProgramUji) {
  const by = hak(oleh, 'program:capaian');
  const angkatan = await bacaSatuAngkatan(by, program.angkatanId);
  if (!angkatan) throw new Error('angkatan uji hilang');
  const { kelompokPalingSedikit } = await bacaCapaianProgram(by, angkatan);
  return bacaHasilProgram(by, angkatan, kelompokPalingSedikit);
}

const tabel = (data: Awaited<ReturnType<typeof baca>>) =>
  Object.fromEntries(tabelHasilProgram(data).baris.map(([label, , ...isi]) => [label, isi]));

describe('hasil peserta satu tahun', () => {
  test('hanya yang terpilih dan diukur lagi; ukuran terakhir yang dihitung; omzet hanya bila diketahui di kedua ujung', async () => {
    const program = await buatProgram();
    const naik = await buatTerpilih(program, petugas);
    const tanpaOmzet = await buatTerpilih(program, petugas);
    await buatTerpilih(program, petugas);
    const pendaftar = await buatPendaftar(program);
    await ukurKemudian(naik.id, '2030-01-01', { omzet: 9_000_000_000n, punyaNib: false });
    await ukurKemudian(naik.id, '2030-02-01', {
      punyaNib: true,
      anggotaKoperasi: true,
      jumlahIzin: 2,
      omzet: 2_500_000_000n,
      pekerja: 5,
      modalDiterima: 7_000_000n,
      skala: 'KECIL',
    });
    await ukurKemudian(tanpaOmzet.id, '2030-02-01', { omzet: null, punyaNib: true });
    await ukurKemudian(pendaftar.id, '2030-02-01', { punyaNib: true });
    const { versiAturan } = await db().ukuranPeserta.findFirstOrThrow({
      where: { pesertaId: naik.id },
    });
    await db().naikKelas.create({
      data: {
        pesertaId: naik.id,
        dari: 'MIKRO',
        ke: 'KECIL',
        versiAturan,
        bukti: 'SPT 2030',
        tanggal: new Date('2030-02-01T00:00:00Z'),
        olehId: petugas.penggunaId,
      },
    });
    const data = await baca(petugas, program);
    expect(data).toMatchObject({ terpilih: 3, diukur: 2 });
    expect(kalimatDiukur(data)).toBe('Diukur lagi sejak mendaftar: 2 dari 3 peserta terpilih.');
    expect(tabel(data)).toEqual({
      'Punya NIB': ['0', '2', 2],
      'Anggota koperasi': ['0', '1', 2],
      'Izin dan sertifikat yang berlaku': ['0', '2', 2],
      'Omzet setahun': ['200000000', '2500000000', 1],
      Pekerja: ['4', '7', 2],
      'Modal yang diterima sejak mendaftar': ['0', '7000000', 2],
      'Naik kelas': ['0', '1', 2],
    });
  });

  test('belum ada yang diukur lagi: tidak dibaca sebagai nol', async () => {
    const program = await buatProgram();
    await buatTerpilih(program, petugas);
    const data = await baca(petugas, program);
    expect(kalimatDiukur(data)).toBe(
      'Belum ada yang diukur lagi sejak mendaftar, dari 1 peserta terpilih.',
    );
    for (const isi of Object.values(tabel(data))) {
      expect(isi).toEqual(['belum ada data', 'belum ada data', 0]);
    }
  });

  test('petugas kelurahan hanya kelurahannya; kelompok kecil tersembunyi dari yang hanya melihat angka', async () => {
    const program = await buatProgram();
    const semua = [];
    for (let ke = 0; ke < 6; ke += 1) {
      const diLain = ke === 5;
      semua.push(
        await buatTerpilih(
          program,
          petugas,
          diLain ? { alamat: { kelurahanKode: KELURAHAN_LAIN } } : {},
        ),
      );
    }
    for (const [ke, { id }] of semua.entries()) {
      await ukurKemudian(id, '2030-02-01', {
        punyaNib: true,
        // One alone with capital, one alone without a koperasi.
        modalDiterima: ke === 0 ? 5_000_000n : 0n,
        anggotaKoperasi: ke !== 0,
      });
    }
    const kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    const sendiri = await baca(kelurahan, program);
    expect(sendiri).toMatchObject({ terpilih: 5, diukur: 5 });
    expect(kalimatDiukur(sendiri)).toMatch(/5 dari 5 peserta terpilih di kelurahan Anda\.$/);
    const dekranasda = tabel(await baca(await buatPelaku('DEKRANASDA'), program));
    expect(dekranasda['Punya NIB']).toEqual(['0', '6', 6]);
    expect(dekranasda['Anggota koperasi']).toEqual(['0', 'disembunyikan', 6]);
    expect(dekranasda['Modal yang diterima sejak mendaftar']).toEqual(['0', 'disembunyikan', 6]);
    expect(dekranasda['Omzet setahun']).toEqual(['1200000000', '1200000000', 6]);
    expect(tabel(await baca(petugas, program))['Anggota koperasi']).toEqual(['0', '5', 6]);
  });
});

test('modal sejak selesai: hanya yang tercatat sejak hari itu', async () => {
  const { pelakuUsahaId, usahaId, akun } = await buatTerpilih(await buatProgram(), petugas);
  const by = hak(petugas, 'peserta:baca');
  const catat = async (tanggal: string, jumlah: bigint, oleh: Pelaku = petugas) => {
    const isi = { tanggal, jumlah, nomorBukti: `AKAD-${jumlah}`, konfirmasiPeringatan: true };
    return pasti(await catatDiterimaOleh(oleh, { pelakuUsahaId, usahaId }, isi));
  };
  const kedua = await buatPelaku('PETUGAS');
  const periksa = async ({ id }: { id: string }) => pasti(await periksaDiterimaOleh(kedua, id));
  expect(await modalSejakSelesai(by, pelakuUsahaId, new Date())).toEqual({ nilai: 0n, kali: 0 });
  await periksa(await catat(tambahHari(hariIni(), -1), 3_000_000n));
  await periksa(await catat(hariIni(), 5_000_000n));
  // What an owner or an officer says counts only once another officer has checked it.
  await catat(hariIni(), 7_000_000n, akun);
  await catat(hariIni(), 9_000_000n);
  expect(await modalSejakSelesai(by, pelakuUsahaId, new Date())).toEqual({
    nilai: 5_000_000n,
    kali: 1,
  });
});
