import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { seolahPada, tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { kirimPengingatModal } from '@/lib/program/hasil/modal/pengingat/commands';
import { daftarPeserta } from '@/lib/program/peserta/reads';
import { saringanPesertaSchema } from '@/lib/program/peserta/schema';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { pasti } from '@/tests/support/pabrik-keanggotaan';
import { catatDiterimaOleh, periksaDiterimaOleh } from '@/tests/support/pabrik-permodalan';
import { buatProgram, buatTerpilih } from '@/tests/support/pabrik-program';
import { buatPelaku, hak, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let pendamping: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  pendamping = await buatPelaku('PENDAMPING');
});

const TAHUN = tahunIni();
const TERUS = () => true;
/** Noon in Jakarta on a day of the year so many years from now. */
const pada = (geser: number, bulanHari: string) =>
  new Date(`${TAHUN + geser}-${bulanHari}T05:00:00Z`);

/** A graduate of this year's programme, done on a day. */
async function buatLulusan(selesai: Date, siapa: Akun = pendamping) {
  const peserta = await buatTerpilih(await buatProgram(), petugas);
  const { id } = peserta;
  const langkah = [
    { status: 'PELATIHAN' },
    { status: 'PENDAMPINGAN', pendampingId: siapa.penggunaId, dilatihPada: selesai },
    { status: 'SELESAI', statusSejak: selesai },
  ] as const;
  for (const data of langkah) await db().peserta.update({ where: { id }, data });
  return peserta;
}

/** What an officer writes counts once another one has checked it; what the owner writes waits. */
const beriModal = async (
  pemilik: { pelakuUsahaId: string; usahaId: string },
  tanggal: string,
  oleh: Pelaku = petugas,
) => {
  const isi = {
    tanggal,
    jumlah: 5_000_000n,
    nomorBukti: `AKAD-${randomUUID()}`,
    konfirmasiPeringatan: true,
  };
  const { id } = pasti(await catatDiterimaOleh(oleh, pemilik, isi));
  if (oleh === petugas) pasti(await periksaDiterimaOleh(await buatPelaku('PETUGAS'), id));
};

const kabar = (penggunaId: string) =>
  db().pemberitahuan.findMany({
    where: { penggunaId, judul: { contains: 'Jalan memperoleh modal' } },
    select: { tautan: true, isi: true },
  });

describe('lulusan yang belum memperoleh modal', () => {
  test('dikabari sekali, beberapa bulan sesudah selesai dan pada tahun sesudah programnya, juga lewat surel', async () => {
    const akhirTahun = await buatLulusan(pada(0, '11-20'));
    const awalTahun = await buatLulusan(pada(0, '02-01'));
    const { penggunaId } = akhirTahun.akun;
    await kirimPengingatModal(TERUS, pada(0, '12-31'));
    expect(await kabar(awalTahun.akun.penggunaId)).toEqual([]);
    await kirimPengingatModal(TERUS, pada(1, '02-19'));
    expect(await kabar(awalTahun.akun.penggunaId)).toHaveLength(1);
    expect(await kabar(penggunaId)).toEqual([]);
    await Promise.all([
      kirimPengingatModal(TERUS, pada(1, '02-20')),
      kirimPengingatModal(TERUS, pada(1, '02-20')),
    ]);
    await kirimPengingatModal(TERUS, pada(1, '06-01'));
    expect(await kabar(penggunaId)).toEqual([
      {
        tautan: `/portal/peserta/${akhirTahun.id}`,
        isi: expect.stringContaining('membandingkan pilihan modal'),
      },
    ]);
    const { surel } = await db().pengguna.findUniqueOrThrow({ where: { id: penggunaId } });
    expect(
      await db().suratKeluar.count({
        where: { kepada: surel, perihal: { contains: 'Jalan memperoleh modal' } },
      }),
    ).toBe(1);
  });

  test('tidak yang sudah memperoleh modal sejak selesai, dan tidak sesudah tahun itu', async () => {
    const sudah = await buatLulusan(pada(0, '11-20'));
    const sebelum = await buatLulusan(pada(0, '11-20'));
    await beriModal(sudah, `${TAHUN}-11-20`);
    await beriModal(sebelum, `${TAHUN}-11-19`);
    const menunggu = await buatLulusan(pada(0, '11-20'));
    await beriModal(menunggu, `${TAHUN}-11-25`, menunggu.akun);
    const lama = await buatLulusan(pada(0, '11-20'));
    await kirimPengingatModal(TERUS, pada(2, '01-01'));
    expect(await kabar(lama.akun.penggunaId)).toEqual([]);
    await kirimPengingatModal(TERUS, pada(1, '12-31'));
    expect(await kabar(sudah.akun.penggunaId)).toEqual([]);
    // Who has told of it already is not asked to.
    expect(await kabar(menunggu.akun.penggunaId)).toEqual([]);
    expect(await kabar(sebelum.akun.penggunaId)).toHaveLength(1);
  });

  test('yang tanpa akun: petugas kelurahannya diminta menyampaikan', async () => {
    const lurah = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    const tanpa = await buatLulusan(pada(0, '11-20'));
    await db().pelakuUsaha.update({
      where: { id: tanpa.pelakuUsahaId },
      data: { penggunaId: null },
    });
    await kirimPengingatModal(TERUS, pada(1, '03-01'));
    const satu = (await kabar(lurah.penggunaId)).filter(({ tautan }) => tautan?.endsWith(tanpa.id));
    expect(satu).toHaveLength(1);
    expect(satu[0]?.isi).not.toContain('Anda');
  });

  test('tugas petugas dan pendamping: jumlahnya sama dengan baris daftar yang dituju', async () => {
    const siapa = await buatPelaku('PENDAMPING');
    const [satu, dua, bermodal] = [
      await buatLulusan(pada(0, '11-20'), siapa),
      await buatLulusan(pada(0, '11-20'), siapa),
      await buatLulusan(pada(0, '11-20'), siapa),
    ];
    await beriModal(bermodal, `${TAHUN + 1}-01-05`);
    const tugas = async (oleh: Pelaku) =>
      (await tugasProgram(oleh)).find(({ label }) => label === 'Lulusan belum memperoleh modal');
    const daftar = async (oleh: Pelaku, href: string) => {
      const isi = Object.fromEntries(new URL(href, 'http://uji').searchParams);
      const by = hak(oleh, 'peserta:baca');
      const nomor: string[] = [];
      let setelah: string | null | undefined;
      do {
        const saringan = saringanPesertaSchema.parse({ ...isi, ...(setelah ? { setelah } : {}) });
        const halaman = await daftarPeserta(by, saringan);
        nomor.push(...halaman.baris.map(({ id }) => id));
        setelah = halaman.setelah;
      } while (setelah);
      return nomor;
    };
    expect((await seolahPada(pada(1, '02-19'), () => tugas(siapa)))?.jumlah).toBe(0);
    await seolahPada(pada(1, '02-20'), async () => {
      const milik = await tugas(siapa);
      expect(milik?.jumlah).toBe(2);
      expect((await daftar(siapa, milik?.href ?? '')).sort()).toEqual([satu.id, dua.id].sort());
      const kota = await tugas(petugas);
      expect(await daftar(petugas, kota?.href ?? '')).toHaveLength(kota?.jumlah ?? -1);
      expect(await tugas(await buatPelaku('PEMILIK'))).toBeUndefined();
    });
  });
});
