import { expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { seolahPada, tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { buatAcak } from '@/prisma/seed/demo/acak';
import {
  dampingiDemo,
  hariLalu,
  hentikanDemo,
  latihDemo,
  naikkanKelasDemo,
  selesaikanDemo,
} from '@/prisma/seed/demo/jalan-program';
import { buatLulusanDemo, bukaPendaftaran } from '@/prisma/seed/program-demo';
import { buatCalon, buatProgram, buatTerpilih, keadaan } from '@/tests/support/pabrik-program';
import { buatPelaku, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

test('data demo: dilatih, didampingi, naik kelas, lalu selesai dengan ukuran yang baru', async () => {
  const petugas = await buatPelaku('PETUGAS');
  const pendamping = await buatPelaku('PENDAMPING');
  const program = await buatProgram();
  const { id, usahaId } = await hariLalu(60, () => buatTerpilih(program, petugas));
  await db().usaha.update({
    where: { id: usahaId },
    data: { status: 'TERVERIFIKASI', diverifikasiPada: new Date() },
  });
  const acak = buatAcak(1);
  await latihDemo(acak, petugas, program.angkatanId, new Set([id]));
  await dampingiDemo(acak, petugas, pendamping, id, true);
  await naikkanKelasDemo(petugas, [id]);
  await selesaikanDemo(petugas, [id]);
  expect((await keadaan(id)).status).toBe('SELESAI');
  expect(
    await db().naikKelas.findFirst({
      where: { pesertaId: id },
      select: {
        dari: true,
        ke: true,
        dokumen: { select: { dokumen: { select: { usahaId: true, jenis: true } } } },
      },
    }),
  ).toMatchObject({
    dari: 'MIKRO',
    ke: 'KECIL',
    dokumen: [{ dokumen: { usahaId, jenis: 'BUKTI_NAIK_KELAS' } }],
  });
  expect(await db().ukuranPeserta.count({ where: { pesertaId: id, tahap: 'BERKALA' } })).toBe(1);
});

test('data demo: seorang yang dilatih dihentikan dengan alasan, yang lain tetap', async () => {
  const petugas = await buatPelaku('PETUGAS');
  const program = await buatProgram();
  const [satu, dua] = await hariLalu(
    60,
    async () =>
      [await buatTerpilih(program, petugas), await buatTerpilih(program, petugas)] as const,
  );
  await latihDemo(buatAcak(2), petugas, program.angkatanId, new Set());
  await hentikanDemo(petugas, [satu.id]);
  expect(await db().peserta.findUniqueOrThrow({ where: { id: satu.id } })).toMatchObject({
    status: 'BERHENTI',
    alasanKeputusan: expect.stringMatching(/./),
  });
  expect((await keadaan(dua.id)).status).toBe('PELATIHAN');
});

async function buatLulusan(pendamping: Pelaku, banyak: number) {
  const [admin, petugas] = [await buatPelaku('ADMIN'), await buatPelaku('PETUGAS')];
  // As in the whole demo: the year of today is open as well.
  await bukaPendaftaran(admin, KELURAHAN_UJI);
  const calon = await Promise.all(Array.from({ length: banyak }, () => buatCalon()));
  const lulusan = await buatLulusanDemo({
    acak: buatAcak(3),
    admin,
    petugas,
    pendamping: [pendamping],
    kelurahanKode: KELURAHAN_UJI,
    orang: calon.map(({ akun, pelakuUsahaId, usahaId }) => ({
      id: pelakuUsahaId,
      penggunaId: akun.penggunaId,
      nama: akun.nama,
      usahaId,
      kelurahanKode: KELURAHAN_UJI,
      bolehPerempuan: false,
    })),
  });
  return db().peserta.findMany({
    where: { id: { in: lulusan } },
    select: { status: true, statusSejak: true, angkatan: { select: { tahun: true } } },
  });
}

test('data demo: lulusan tahun lalu menunggu modal, dan terlihat di tugas petugas dan pendampingnya', async () => {
  const pendamping = await buatPelaku('PENDAMPING');
  const peserta = await buatLulusan(pendamping, 2);
  const tahun = tahunIni() - 1;
  expect(peserta.map(({ status, angkatan }) => [status, angkatan.tahun])).toEqual([
    ['SELESAI', tahun],
    ['SELESAI', tahun],
  ]);
  expect(peserta.every(({ statusSejak }) => tahunIni(statusSejak) === tahun)).toBe(true);
  const tugas = (await tugasProgram(pendamping)).find(({ label }) => label.startsWith('Lulusan'));
  expect(tugas?.jumlah).toBe(2);
});

// Years apart, since a year that is open stays as it was opened.
test.each(['2028-11-30', '2030-01-01', '2032-02-15', '2034-12-31', '2036-02-29'])(
  'data demo pada %s: lulusan tahun lalu tidak terhitung di tahun ini',
  async (hari) => {
    const pendamping = await buatPelaku('PENDAMPING');
    const peserta = await seolahPada(new Date(`${hari}T12:00:00+07:00`), () =>
      buatLulusan(pendamping, 1),
    );
    const [{ status, angkatan }] = peserta as [(typeof peserta)[number]];
    expect([status, angkatan.tahun]).toEqual(['SELESAI', Number(hari.slice(0, 4)) - 1]);
  },
);
