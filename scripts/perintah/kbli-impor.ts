import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { v7 as uuidv7 } from 'uuid';
import { imporKbli } from '@/lib/aturan/kbli/commands';
import { bacaTabelKbli } from '@/lib/aturan/kbli/rules';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jalankan } from './jalankan';

/*
 * node scripts/perintah.mjs scripts/perintah/kbli-impor.ts kbli-2025.csv --versi 2025 \
 *   --sumber "Peraturan BPS 7/2025" [--lengkap]
 *
 * Loads the list of KBLI codes from the official file of BPS, saved as CSV with a header that has the
 * columns "kode" and "judul". With --lengkap the list counts as whole.
 */

const CARA =
  'Cara pakai: node scripts/perintah.mjs scripts/perintah/kbli-impor.ts <berkas.csv> --versi 2025 --sumber "Peraturan BPS 7/2025" [--lengkap]';
const VERSI = ['2020', '2025'];

function bacaBerkas(nama: string): string[][] {
  const isi = readFileSync(nama, 'utf8');
  const [baris = ''] = isi.split('\n', 1);
  return parse(isi, {
    bom: true,
    delimiter: baris.split(';').length > baris.split(',').length ? ';' : ',',
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

jalankan(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      versi: { type: 'string' },
      sumber: { type: 'string' },
      lengkap: { type: 'boolean', default: false },
    },
  });
  const [nama] = positionals;
  const sumber = values.sumber?.trim().slice(0, 200);
  if (!nama || !sumber || !VERSI.includes(values.versi ?? '')) throw new Error(CARA);
  const tabel = bacaTabelKbli(bacaBerkas(nama));
  if (!tabel.ok) throw new Error(tabel.galat);
  const by = wewenangSistem('aturan:ubah', 'perintah kbli-impor', uuidv7());
  const hasil = await transaksi((tx) =>
    imporKbli(tx, by, {
      versi: Number(values.versi),
      sumber,
      lengkap: values.lengkap,
      baris: tabel.baris,
    }),
  );
  if (!hasil.ok) throw new Error('Tidak ada kode yang dimuat.');
  const { baru, berubah } = hasil.nilai;
  console.log(
    `KBLI ${values.versi}: ${tabel.baris.length} kode dibaca, ${baru} baru, ${berubah} judul berubah, ${tabel.dilewati} baris bukan kode lima angka.`,
  );
  return true;
});
