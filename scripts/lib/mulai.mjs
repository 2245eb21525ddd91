import { pastikanBangunan } from './bangun.mjs';
import { bukaBasisData, muatData, terapkanMigrasi } from './data.mjs';
import { GalatPengguna, kalimatPostgres } from './galat.mjs';
import { diData } from './jalur.mjs';
import { pastikanKlien } from './klien.mjs';
import { ambilKunci } from './kunci.mjs';
import { hentikanGrup, jalankanWeb, pastikanPortWeb, tungguWeb } from './layanan.mjs';
import { bacaSetelan } from './lingkungan.mjs';
import { kalimatPemegang, pengumuman } from './pengumuman.mjs';

/**
 * Brings the whole portal up and stays until it is told to stop.
 *
 * @param {{ dev: boolean }} pilihan `dev`: with hot reload instead of the production build
 * @returns {Promise<number>} exit code
 */
export async function mulai({ dev }) {
  const diminta = dengarkanSinyal();
  const setelan = await bacaSetelan();
  const { alamat } = setelan;
  const kunci = ambilKunci(diData('portal.kunci'), { alamat });
  if (!kunci.milik) throw new GalatPengguna(kalimatPemegang(kunci.pemegang));
  const penutup = [kunci.lepas];
  let basisData;
  try {
    // A start command that was killed leaves its web server behind on the port.
    if (kunci.sisa?.web) await hentikanGrup(kunci.sisa.web);
    await pastikanPortWeb(setelan.host, setelan.port);
    await pastikanKlien();
    basisData = await bukaBasisData(setelan, { sekaligus: true });
    penutup.push(jagaKlaster(basisData, diminta));
    const portBasisData = basisData.klaster?.port;
    diminta.lanjut();
    await terapkanMigrasi(basisData.env);
    diminta.lanjut();
    await muatData(basisData.env);
    diminta.lanjut();
    const env = await basisData.resmikan();
    if (!dev) await pastikanBangunan(env);
    diminta.lanjut();
    const web = jalankanWeb({ env, host: setelan.host, port: setelan.port, dev });
    penutup.push(web.berhenti);
    const catatan = { alamat, dev, portBasisData, web: web.proses };
    kunci.catat(catatan);
    await Promise.race([tungguWeb(web, setelan.host, setelan.port), diminta.janji]);
    kunci.catat({ ...catatan, siap: true });
    if (!diminta.sudah()) console.log(pengumuman(setelan, env.SINERGI_SANDI_DEMO));
    const sebab = await Promise.race([web.mati, diminta.janji]);
    if (diminta.sudah()) return 0;
    throw new GalatPengguna(`Server web berhenti sendiri (${sebab}).`);
  } catch (galat) {
    if (diminta.sudah()) return 0;
    throw sebabSebenarnya(galat, basisData?.klaster);
  } finally {
    if (diminta.sudah()) console.log('\nMenghentikan server web, lalu basis data …');
    for (const tutup of penutup.reverse()) await tutup();
    if (diminta.sudah()) console.log('Berhenti dengan rapi. Data tersimpan.');
  }
}

/** A command that fails because the database died says little; the database's own log says why. */
function sebabSebenarnya(galat, klaster) {
  const sebab = klaster ? kalimatPostgres(klaster.bacaCatatan()) : null;
  return sebab ? new GalatPengguna(`${sebab}\n  Yang terhenti: ${galat.message}`) : galat;
}

/** The first signal asks to stop; further ones (npm sends its own after the terminal's) change nothing. */
function dengarkanSinyal() {
  let sudah = false;
  const janji = new Promise((selesai) => {
    for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(sinyal, () => {
        sudah = true;
        selesai(sinyal);
      });
    }
  });
  const lanjut = () => {
    if (sudah) throw new GalatPengguna('dihentikan.');
  };
  return { janji, sudah: () => sudah, lanjut };
}

/** Brings the embedded database back when it dies under a running portal; returns what stops it. */
function jagaKlaster({ klaster, hidupkanLagi }, diminta) {
  if (!klaster) return async () => undefined;
  let kini = klaster;
  let ditutup = false;
  const awasi = () =>
    kini.padaMati(async () => {
      if (ditutup || diminta.sudah()) return;
      console.error('Basis data berhenti sendiri; dijalankan lagi …');
      try {
        kini = await hidupkanLagi();
        awasi();
        if (ditutup) await kini.berhenti();
      } catch (galat) {
        console.error(`Basis data tidak dapat dijalankan lagi: ${galat.message}`);
      }
    });
  awasi();
  return async () => {
    ditutup = true;
    await kini.berhenti();
  };
}
