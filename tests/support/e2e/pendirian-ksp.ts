import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { kunciNama } from '@/lib/koperasi/nama/rules';
import { kataAcak } from '../kata';
import { type AkunUji, buatAkun } from './akun-baru';
import { denganBasisData } from './contoh';

/** A founding of the demo that is a koperasi simpan pinjam, and has all that its meeting asks for. */
const CONTOH = `(select id from pendirian where jenis = 'SIMPAN_PINJAM' and status = 'RAPAT_PENDIRIAN'
  order by id limit 1)`;

/** Copies rows of a table; `ganti` holds SQL for the columns that differ, over the old row. */
async function salin(
  klien: Client,
  tabel: string,
  syarat: string,
  ganti: Record<string, string>,
): Promise<void> {
  const { rows } = await klien.query<{ kolom: string }>(
    `select column_name as kolom from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [tabel],
  );
  const kolom = rows.map((satu) => satu.kolom);
  await klien.query(
    `insert into ${tabel} (${kolom.join(', ')})
     select ${kolom.map((nama) => ganti[nama] ?? nama).join(', ')} from ${tabel} where ${syarat}`,
  );
}

/**
 * A koperasi simpan pinjam that is being founded: the meeting was held, ten founders have paid Rp1 million
 * of simpanan pokok each, every document is there, and nothing was paid beyond that.
 */
export async function kspPadaRapat(): Promise<{ alamat: string; pemrakarsa: AkunUji }> {
  const pemrakarsa = await buatAkun('PEMILIK');
  const id = randomUUID();
  const nama = `Koperasi Simpan Pinjam ${kataAcak()} ${kataAcak()} ${kataAcak()}`;
  const baru = (kolom: string) => `md5(${kolom}::text || '${id}')::uuid`;
  const asal = `pendirian_id = ${CONTOH}`;
  await denganBasisData(async (klien) => {
    await klien.query('begin');
    await salin(klien, 'pendirian', `id = ${CONTOH}`, {
      id: `'${id}'`,
      nomor: `'UJI-${id.slice(0, 13)}'`,
      nama: `'${nama}'`,
      kunci_nama: `'${kunciNama(nama)}'`,
      kunci_kirim: 'gen_random_uuid()',
      pemrakarsa_id: `'${pemrakarsa.id}'`,
      nama_pemrakarsa: `'${pemrakarsa.nama}'`,
      giliran: `'PEMRAKARSA'`,
    });
    const punya = { pendirian_id: `'${id}'` };
    await salin(klien, 'pendiri', asal, {
      ...punya,
      id: baru('id'),
      undangan_id: 'null',
      setoran_tambahan: '0',
    });
    await salin(klien, 'penyuluhan_pendirian', asal, { ...punya, id: baru('id') });
    await salin(klien, 'rapat_pendirian', asal, punya);
    await salin(klien, 'dokumen', `id in (select dokumen_id from berkas_pendirian where ${asal})`, {
      id: baru('id'),
      kunci_simpan: `kunci_simpan || '.${id.slice(0, 8)}'`,
    });
    await salin(klien, 'berkas_pendirian', asal, {
      ...punya,
      id: baru('id'),
      dokumen_id: baru('dokumen_id'),
      pendiri_id: baru('pendiri_id'),
    });
    await klien.query('commit');
  });
  return { alamat: `/portal/pendirian/${id}`, pemrakarsa };
}
