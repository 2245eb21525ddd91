import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pastikanBangunan } from '../lib/bangun.mjs';
import { denganKoneksi } from '../lib/basis-data.mjs';
import { lewatTsx } from '../lib/data.mjs';
import { GalatPengguna } from '../lib/galat.mjs';
import { AKAR } from '../lib/jalur.mjs';
import { pastikanKlien } from '../lib/klien.mjs';
import { langkah } from '../lib/langkah.mjs';
import { jalankan } from '../lib/proses.mjs';
import { ukurHalaman } from './halaman.mjs';
import { lingkunganBench, nyalakanKlaster, salinMuatan, siapkanMuatan } from './klaster.mjs';
import { daftarMasalah, perbandingan, pertumbuhan, tabelSasaran, tabelUkuran } from './laporan.mjs';
import { folderHasil, jalankanPeladen } from './peladen.mjs';
import { siapkanBahan } from './persiapan.mjs';
import { nyalakanRencana, tulisRencana } from './rencana.mjs';
import { SKENARIO } from './skenario.mjs';
import { ukurSkenario } from './ukur.mjs';

/** Undoes in reverse order what was set up, also after Ctrl-C. */
function buatPenutup() {
  const daftar = [];
  let sedang;
  const semua = () => {
    sedang ??= (async () => {
      for (const kerja of daftar.reverse()) await Promise.resolve(kerja()).catch(() => undefined);
    })();
    return sedang;
  };
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(sinyal, () => void semua().then(() => process.exit(130)));
  }
  return { tutup: (kerja) => void daftar.push(kerja), semua };
}

const rahasiaAuth = lingkunganBench({ url: '', urlMigrasi: '' }).AUTH_SECRET;

/**
 * Prepares one size and hands it to `kerja`; its servers and its copy of the database are gone after.
 *
 * @param {(isi: { basisData: object, alamat: object, bahan: object, tutup: Function }) => Promise<T>} kerja
 * @template T
 * @returns {Promise<T>}
 */
async function denganUkuran(klaster, ukuran, pilihan, tutupLuar, kerja) {
  const muatan = await siapkanMuatan(klaster, ukuran, pilihan);
  const lokal = [];
  let selesai;
  const bereskan = () => {
    selesai ??= (async () => {
      for (const satu of lokal.reverse()) await satu();
    })();
    return selesai;
  };
  tutupLuar(bereskan);
  try {
    const basisData = await salinMuatan(klaster, muatan, ukuran);
    lokal.push(basisData.buang);
    const tutup = (satu) => void lokal.push(satu);
    return await kerja({ basisData, tutup });
  } finally {
    await bereskan();
  }
}

/** The servers of one size, and what to ask them. */
async function bukaUkuran(basisData, pilihan, tutup) {
  const peladen = await langkah('Menjalankan server yang diukur', () =>
    jalankanPeladen(basisData, pilihan, tutup),
  );
  return { peladen, bahan: await siapkanBahan({ url: basisData.urlMigrasi, rahasiaAuth }) };
}

async function ukurSatu(klaster, ukuran, pilihan, tutupLuar) {
  const skenario = SKENARIO.filter(({ kode }) => !pilihan.hanya || pilihan.hanya.includes(kode));
  return denganUkuran(klaster, ukuran, pilihan, tutupLuar, async ({ basisData, tutup }) => {
    const { peladen, bahan } = await bukaUkuran(basisData, pilihan, tutup);
    const [besar] = await denganKoneksi(basisData.urlMigrasi, async (klien) => {
      const { rows } = await klien.query(
        'select pg_database_size(current_database())::text as bita',
      );
      return rows;
    });
    const hasil = [];
    for (const satu of skenario) {
      const { kode, nama } = satu;
      const angka = await langkah(`${ukuran.toLocaleString('id-ID')} · ${nama}`, () =>
        ukurSkenario(satu, bahan, peladen, pilihan),
      );
      hasil.push({ kode, nama, hasil: angka });
    }
    return { ukuran, bitaBasisData: Number(besar.bita), skenario: hasil };
  });
}

/** Measures every size and prints and keeps the results. */
async function ukurSemua(pilihan, { tutup }) {
  const klaster = await nyalakanKlaster({ tutup });
  const semua = [];
  for (const ukuran of pilihan.ukuran) {
    semua.push(await ukurSatu(klaster, ukuran, pilihan, tutup));
    console.log(`\n${tabelUkuran(semua.at(-1))}\n`);
  }
  console.log(`${tabelSasaran(semua)}\n`);
  const masalah = daftarMasalah(semua);
  const berkas = join(
    folderHasil(),
    `bench-${new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-')}.json`,
  );
  const mesin = { node: process.version, inti: cpus().length, prosesor: cpus()[0]?.model };
  const isi = {
    pilihan,
    mesin,
    ukuran: semua.map((satu) => ({ ...satu, perbandingan: perbandingan(satu) })),
    pertumbuhanP95: semua.length > 1 ? pertumbuhan(semua) : null,
    masalah,
  };
  writeFileSync(berkas, `${JSON.stringify(isi, null, 2)}\n`);
  console.log(`Hasil lengkap: ${berkas}`);
  for (const satu of masalah) console.log(`  GAGAL ${satu}`);
  return masalah.length === 0 ? 0 : 1;
}

/** Weight and scores of the pages; a small database shows them as well as a large one. */
async function halaman(pilihan, { tutup }) {
  const klaster = await nyalakanKlaster({ tutup });
  return denganUkuran(klaster, pilihan.ukuran[0], pilihan, tutup, async (isi) => {
    const { peladen, bahan } = await bukaUkuran(isi.basisData, pilihan, isi.tutup);
    return ukurHalaman(bahan, peladen.alamat.halaman);
  });
}

/** Plans on the largest database. */
async function rencana(pilihan, { tutup }) {
  const klaster = await nyalakanKlaster({ tutup });
  return denganUkuran(klaster, pilihan.ukuran.at(-1), pilihan, tutup, async (isi) => {
    await nyalakanRencana(klaster, isi.basisData);
    const { peladen, bahan } = await bukaUkuran(isi.basisData, pilihan, isi.tutup);
    return (await tulisRencana(bahan, peladen.alamat)) === 0 ? 0 : 1;
  });
}

/** The job that ranks koperasi for every business, on the first of the sizes. */
async function kecocokan(pilihan, { tutup }) {
  const klaster = await nyalakanKlaster({ tutup });
  return denganUkuran(klaster, pilihan.ukuran[0], pilihan, tutup, async ({ basisData }) => {
    await jalankan(lewatTsx('scripts/bench/kecocokan.ts'), {
      cwd: AKAR,
      env: lingkunganBench(basisData),
      gagal: 'Perhitungan kecocokan tidak dapat diukur.',
    });
    return 0;
  });
}

/**
 * Runs what was asked for.
 *
 * @returns {Promise<number>} exit code: 1 when something could not be measured
 */
export async function jalankanBench(pilihan) {
  const tidakDikenal = (pilihan.hanya ?? []).filter(
    (kode) => !SKENARIO.some((s) => s.kode === kode),
  );
  if (tidakDikenal.length > 0) {
    const dikenal = SKENARIO.map(({ kode }) => kode).join(', ');
    throw new GalatPengguna(
      `skenario ${tidakDikenal.join(', ')} tidak ada. Pilihannya: ${dikenal}`,
    );
  }
  if (pilihan.tanpaHalaman && (pilihan.halaman || pilihan.rencana)) {
    throw new GalatPengguna('--tanpa-halaman hanya untuk mengukur server polos dan lapisan data.');
  }
  const penutup = buatPenutup();
  try {
    await pastikanKlien();
    if (pilihan.kecocokan) return await kecocokan(pilihan, penutup);
    if (!pilihan.tanpaHalaman) {
      await pastikanBangunan(
        lingkunganBench({ url: 'postgresql://bangun', urlMigrasi: 'postgresql://bangun' }),
      );
    }
    const kerja = pilihan.halaman ? halaman : pilihan.rencana ? rencana : ukurSemua;
    return await kerja(pilihan, penutup);
  } finally {
    await penutup.semua();
  }
}
