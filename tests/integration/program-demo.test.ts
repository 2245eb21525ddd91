import { expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db/client';
import { buatAcak } from '@/prisma/seed/demo/acak';
import {
  dampingiDemo,
  hariLalu,
  hentikanDemo,
  latihDemo,
  naikkanKelasDemo,
  selesaikanDemo,
} from '@/prisma/seed/demo/jalan-program';
import { buatProgram, buatTerpilih, keadaan } from '@/tests/support/pabrik-program';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

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
