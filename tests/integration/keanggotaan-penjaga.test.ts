import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { db } from '@/lib/platform/db/client';
import {
  ajukan,
  bayar,
  buatKoperasiBerpengurus,
  buatPemohon,
  hitungan,
  type Pemohon,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { jumlahAudit } from '@/tests/support/pabrik-umkm';

/* What the unique indexes of the book refuse reaches people as a sentence, with nothing half done. */

const SQL_BARIS = `
  INSERT INTO anggota (id, koperasi_id, pelaku_usaha_id, permohonan_id, nomor_anggota, nama,
    tanggal_masuk, simpanan_pokok, tanggal_bayar, diubah_pada)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, 'Anggota Lama', '2025-01-05', 100000, '2025-01-05', now())`;

interface Baris {
  koperasiId: string;
  pelakuUsahaId: string;
  permohonanId?: string;
  nomor: number;
}

/** Writes a line of the book as an import would: past the counter. It stays open until `selesai`. */
async function tulisTerpisah({ koperasiId, pelakuUsahaId, permohonanId, nomor }: Baris) {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  await klien.query('BEGIN');
  await klien.query(SQL_BARIS, [koperasiId, pelakuUsahaId, permohonanId ?? null, nomor]);
  return async () => {
    await klien.query('COMMIT');
    await klien.end();
  };
}

const tulis = async (baris: Baris) => (await tulisTerpisah(baris))();

async function diterima(pemohon?: Pemohon) {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const siapa = pemohon ?? (await buatPemohon());
  const { id } = pasti(await ajukan(siapa, koperasiId));
  pasti(await terima(pengurus, id));
  return { koperasiId, pengurus, id, pelakuUsahaId: siapa.pelakuUsahaId };
}

/** Nothing of the payment stands anywhere. */
async function belumDibayar(id: string) {
  const { status, versi } = await db().permohonan.findUniqueOrThrow({ where: { id } });
  expect({ status, versi }).toEqual({ status: 'DITERIMA', versi: 2 });
  expect(await jumlahAudit(id, 'permohonan.bayar')).toBe(0);
}

/** Until the payment waits for the line that is not committed yet. */
async function sampaiMenunggu() {
  for (let ke = 0; ke < 100; ke += 1) {
    const [{ menunggu } = { menunggu: 0 }] = await db().$queryRaw<{ menunggu: number }[]>`
      SELECT count(*)::int AS menunggu FROM pg_stat_activity
      WHERE wait_event_type = 'Lock' AND query NOT ILIKE '%pg_stat_activity%' AND datname = current_database()`;
    if (menunggu > 0) return;
    await new Promise((lanjut) => setTimeout(lanjut, 20));
  }
  throw new Error('Tidak ada yang menunggu.');
}

describe('nomor anggota', () => {
  test('buku yang lebih maju daripada penghitungnya: nomor berikutnya, juga dua serentak', async () => {
    const { koperasiId, pengurus, id } = await diterima();
    for (const nomor of [1, 7])
      await tulis({ koperasiId, pelakuUsahaId: (await buatPemohon()).pelakuUsahaId, nomor });
    const kedua = pasti(await ajukan(await buatPemohon(), koperasiId));
    pasti(await terima(pengurus, kedua.id));
    const hasil = await Promise.all([bayar(pengurus, id), bayar(pengurus, kedua.id)]);
    expect(hasil.map((satu) => pasti(satu).nomorAnggota).sort()).toEqual([8, 9]);
    expect(await hitungan(koperasiId)).toMatchObject({ nomorTerakhir: 9, nomor: [1, 7, 8, 9] });
  });
});

describe('baris yang masuk ke buku pada saat yang sama tanpa memegang koperasinya', () => {
  test.each([
    ['nomor yang sama', 'NOMOR_TERPAKAI', { nomor: 1 }],
    ['orang yang sama', 'SUDAH_ANGGOTA', { nomor: 9, orang: true }],
    ['permohonan yang sama', 'SUDAH_DICATAT', { nomor: 9, permohonan: true }],
  ])('%s: ditolak dengan kalimatnya, tidak ada yang setengah jadi', async (_nama, alasan, apa) => {
    const { koperasiId, pengurus, id, pelakuUsahaId } = await diterima();
    const lain = (await buatPemohon()).pelakuUsahaId;
    const selesai = await tulisTerpisah({
      koperasiId,
      pelakuUsahaId: 'orang' in apa ? pelakuUsahaId : lain,
      permohonanId: 'permohonan' in apa ? id : undefined,
      nomor: apa.nomor,
    });
    const [hasil] = await Promise.all([bayar(pengurus, id), sampaiMenunggu().finally(selesai)]);
    expect(hasil).toMatchObject({ ok: false, alasan });
    await belumDibayar(id);
    expect(await hitungan(koperasiId)).toMatchObject({ nomorTerakhir: 0, nomor: [apa.nomor] });
    // Whoever lost by the number alone sends again.
    if (alasan === 'NOMOR_TERPAKAI')
      expect(pasti(await bayar(pengurus, id))).toMatchObject({ nomorAnggota: 2 });
  });
});

test('satu kunci kirim dari dua orang serentak: permohonan masing-masing', async () => {
  const { koperasiId } = await buatKoperasiBerpengurus();
  const orang = await Promise.all([buatPemohon(), buatPemohon()]);
  const kunciKirim = randomUUID();
  const hasil = await Promise.all(orang.map((satu) => ajukan(satu, koperasiId, { kunciKirim })));
  expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(2);
});
