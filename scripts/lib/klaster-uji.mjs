import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { siapkanBasisData, susunUrl } from './basis-data.mjs';
import { diData } from './jalur.mjs';
import { jalankanKlaster } from './klaster.mjs';
import { ambilKunci } from './kunci.mjs';
import { kenali, kirimSinyal, masihHidup, tungguMati } from './proses.mjs';

/*
 * One PostgreSQL for all tests on this machine, never the one that the portal uses. Whoever needs it
 * starts it or joins it and signs a list; the last one to leave stops it. Names of those who died
 * without leaving are struck off.
 */

/** The tests' own folder; another place for a second, independent run in the same checkout. */
export const folderUji = () => process.env.SINERGI_FOLDER_UJI ?? diData('uji');

// The cluster listens on loopback only, is emptied at will and holds invented data.
const RAHASIA = { sandiSuper: 'uji-super', sandiPemilik: 'uji-pemilik', sandiAplikasi: 'uji-app' };

const SETELAN = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '256MB',
  max_connections: '300',
  autovacuum_naptime: '10s',
};

async function denganKunci(kerja) {
  mkdirSync(folderUji(), { recursive: true });
  for (;;) {
    const kunci = ambilKunci(join(folderUji(), 'kunci'));
    if (kunci.milik) {
      try {
        return await kerja();
      } finally {
        kunci.lepas();
      }
    }
    await tunggu(100);
  }
}

const berkasKlaster = () => join(folderUji(), 'klaster.json');
const folderPemakai = () => join(folderUji(), 'pemakai');

function pemakaiHidup() {
  if (!existsSync(folderPemakai())) return 0;
  let jumlah = 0;
  for (const nama of readdirSync(folderPemakai())) {
    const berkas = join(folderPemakai(), nama);
    if (masihHidup(JSON.parse(readFileSync(berkas, 'utf8')))) jumlah += 1;
    else rmSync(berkas, { force: true });
  }
  return jumlah;
}

function klasterBerjalan() {
  if (!existsSync(berkasKlaster())) return null;
  const isi = JSON.parse(readFileSync(berkasKlaster(), 'utf8'));
  return masihHidup(isi.proses) ? isi : null;
}

async function nyalakan() {
  const folder = join(folderUji(), 'postgres');
  const klaster = await jalankanKlaster({
    folder,
    sandi: RAHASIA.sandiSuper,
    port: 0,
    setelan: SETELAN,
  });
  await siapkanBasisData(klaster.port, RAHASIA, 'induk');
  // As superuser: only it may drop a database that autovacuum happens to be working in.
  const induk = { nama: 'postgres', sandi: RAHASIA.sandiSuper, basisData: 'postgres' };
  const urlInduk = susunUrl({ port: klaster.port, ...induk });
  const isi = { port: klaster.port, proses: klaster.proses, urlInduk };
  writeFileSync(berkasKlaster(), JSON.stringify(isi), { mode: 0o600 });
  return isi;
}

/**
 * Joins the tests' cluster, starting it when nobody has.
 *
 * @template T
 * @param {(klaster: { port: number, urlInduk: string, rahasia: typeof RAHASIA }) => Promise<T>} [persiapan]
 *   work that only one process may do at a time, such as building the template
 * @returns {Promise<{ port: number, urlInduk: string, rahasia: typeof RAHASIA, hasil: T, lepas: () => Promise<void> }>}
 */
export async function masukKlasterUji(persiapan = async () => undefined) {
  const tanda = join(folderPemakai(), `${process.pid}.json`);
  return denganKunci(async () => {
    mkdirSync(folderPemakai(), { recursive: true });
    writeFileSync(tanda, JSON.stringify(kenali(process.pid)));
    try {
      const { port, urlInduk } = klasterBerjalan() ?? (await nyalakan());
      const klaster = { port, urlInduk, rahasia: RAHASIA };
      const lepas = () => denganKunci(() => keluar(tanda));
      return { ...klaster, hasil: await persiapan(klaster), lepas };
    } catch (galat) {
      await keluar(tanda);
      throw galat;
    }
  });
}

async function keluar(tanda) {
  rmSync(tanda, { force: true });
  const isi = klasterBerjalan();
  if (pemakaiHidup() > 0 || !isi) return;
  kirimSinyal(isi.proses.pid, 'SIGINT');
  await tungguMati(isi.proses, 20_000);
  rmSync(berkasKlaster(), { force: true });
}
