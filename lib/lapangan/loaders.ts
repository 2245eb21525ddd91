import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { v4 as uuidv4 } from 'uuid';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { kunciTurunan } from '@/lib/platform/kunci';
import { ambilTitipan } from '@/lib/platform/titipan';
import { pilihanJenis } from '@/lib/umkm/daftar/reads';
import { KELURAHAN } from '@/lib/wilayah/data';
import { namaTempat } from '@/lib/wilayah/rules';
import { bacaKeadaan, kelurahanTerakhir, pendataanTerakhir } from './kelurahan/reads';
import { LURING_PALING_LAMA_JAM } from './kotak/rules';
import { tulisanSendiri } from './pembetulan/reads';
import { bacaPendataan, bacaTambahan, type PembacaPendataan, wilayahLapangan } from './reads';
import { JALUR_LAPANGAN } from './rules';

/** What a phone keeps to go on without a network; its key is of this account only. */
async function loadLuring(by: Wewenang<'lapangan:catat'>, wilayah?: readonly string[]) {
  const penggunaId = penggunaIdDari(by);
  const kelurahan = wilayah ?? (await wilayahLapangan(by));
  return {
    penggunaId,
    kunci: kunciTurunan('kotak-lapangan', penggunaId),
    jenis: await pilihanJenis(by),
    kelurahan: kelurahan.map((nilai) => ({ nilai, label: namaTempat(nilai) })),
    jam: LURING_PALING_LAMA_JAM,
  };
}

/** Whose session this is, if it is of somebody who works in the street; null for everybody else. */
export async function loadAkunLapangan(): Promise<{ penggunaId: string | null }> {
  const by = await cobaWewenang('lapangan:catat');
  return { penggunaId: by ? penggunaIdDari(by) : null };
}

/**
 * The start page of who works in the street; for who watches (`mencatat` null), the state of every
 * kelurahan.
 */
export async function loadLapangan() {
  const membacaLapangan = await mintaWewenang('lapangan:baca');
  const by = await cobaWewenang('lapangan:catat');
  if (!by) {
    const [kelurahan, terakhir] = await Promise.all([
      keadaanKota(membacaLapangan),
      daftarTerakhir(membacaLapangan),
    ]);
    return { mencatat: null, kelurahan, terakhir };
  }
  const wilayah = await wilayahLapangan(by);
  const [kelurahan, terakhir, luring, membaca] = await Promise.all([
    bacaKeadaan(by, wilayah),
    daftarTerakhir(by),
    loadLuring(by, wilayah),
    cobaWewenang('umkm:baca'),
  ]);
  return {
    kelurahan,
    terakhir,
    mencatat: { bolehBacaUmkm: membaca !== null, luring },
  };
}

const daftarTerakhir = async (by: PembacaPendataan) =>
  (await pendataanTerakhir(by)).map(({ usahaId, dibuatPada, usaha, foto }) => ({
    usahaId,
    pada: formatWaktu(dibuatPada),
    ...usaha,
    foto: foto.length,
  }));

/**
 * Where what was written down about a business in the street is read; null when it was not, or for who
 * may not open it.
 */
export async function loadTautanPendataan(usahaId: string): Promise<string | null> {
  const by = (await cobaWewenang('lapangan:catat')) ?? (await cobaWewenang('lapangan:baca'));
  const ada = by ? await bacaPendataan(by, usahaId) : null;
  return ada ? `${JALUR_LAPANGAN}/${usahaId}` : null;
}

const keadaanKota = (by: Wewenang<'lapangan:baca'>) =>
  bacaKeadaan(by, menjangkauSemua(by) ? KELURAHAN.map(({ kode }) => kode) : []);

/** The kelurahan of who works in the street, for the start page; null for everybody else. */
export async function loadKeadaanKelurahan() {
  const by = await cobaWewenang('lapangan:catat');
  if (!by) return null;
  const [kelurahan, membaca] = await Promise.all([
    wilayahLapangan(by).then((wilayah) => bacaKeadaan(by, wilayah)),
    cobaWewenang('umkm:baca'),
  ]);
  return { kelurahan, bolehBacaUmkm: membaca !== null };
}

/**
 * The quick form.
 *
 * @param kotak key of a record that waits on the phone, as the address tells it; the form sends it under
 *   this key, so that it stays one record
 */
export async function loadCatatLapangan(kotak: unknown) {
  const by = await mintaWewenang('lapangan:catat');
  const wilayah = await wilayahLapangan(by);
  const [luring, terakhir, titipan] = await Promise.all([
    loadLuring(by, wilayah),
    kelurahanTerakhir(by, wilayah),
    ambilTitipan(await jalurKini(), penggunaIdDari(by)),
  ]);
  if (luring.kelurahan.length === 0) redirect(JALUR_LAPANGAN);
  return {
    luring,
    titipan,
    kelurahanTerakhir: terakhir ? { kelurahanKode: terakhir } : undefined,
    // What was typed before the session expired keeps its key, so that it stays one record.
    kunciKirim:
      kodeUuid().safeParse(kotak).data ?? kodeUuid().safeParse(titipan.kunciKirim).data ?? uuidv4(),
  };
}

/**
 * What was written down: its writer adds photos here; who watches (`mencatat` null) reads it.
 *
 * @param gabung key of what was added to a business that was known already, as the address tells it
 */
export async function loadTercatat(id: string, gabung?: unknown) {
  const membaca = await mintaWewenang('lapangan:baca');
  const catat = await cobaWewenang('lapangan:catat');
  const by = catat ?? membaca;
  const kode = kodeUuid().safeParse(id);
  if (!kode.success) notFound();
  const kunci = kodeUuid().safeParse(gabung).data;
  const pendataan =
    (catat && kunci ? await bacaTambahan(catat, kode.data, kunci) : null) ??
    (await bacaPendataan(by, kode.data)) ??
    (catat ? await bacaTambahan(catat, kode.data) : null);
  if (!pendataan) notFound();
  const [dokumen, luring, membacaUmkm, tulisan] = await Promise.all([
    loadDokumen({ usahaId: pendataan.usahaId, jenis: ['FOTO_USAHA'] }),
    catat ? loadLuring(catat) : null,
    cobaWewenang('umkm:baca'),
    tulisanSendiri(by, pendataan.usahaId),
  ]);
  const mencatat = luring ? { luring, kunciFoto: uuidv4() } : null;
  return { pendataan, tulisan, dokumen, mencatat, bolehBacaUmkm: membacaUmkm !== null };
}

/** The form that mends what one wrote down; gone when somebody verified it. */
export async function loadBetulkan(id: string) {
  const by = await mintaWewenang('lapangan:catat');
  const kode = kodeUuid().safeParse(id);
  const tulisan = kode.success ? await tulisanSendiri(by, kode.data) : null;
  if (!tulisan) notFound();
  if (!tulisan.dapat) redirect(`${JALUR_LAPANGAN}/${tulisan.usahaId}`);
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return { tulisan, titipan, jenis: await pilihanJenis(by) };
}
