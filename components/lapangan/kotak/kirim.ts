import { bacaAlasanUnggah, pesanUnggah } from '@/lib/dokumen/rules';
import { kirimCatatanAction } from '@/lib/lapangan/actions';
import {
  type CatatanLuring,
  fotoBerikut,
  giliran,
  type JawabanFoto,
  type JawabanKirim,
  setelahFoto,
  sudahSampai,
  type TersimpanDiServer,
  terimaJawaban,
  terimaJawabanFoto,
} from '@/lib/lapangan/kotak/rules';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import {
  type AkunLuring,
  bacaFoto,
  hapusCatatan,
  satuCatatan,
  selagiTertutup,
  semuaCatatan,
  simpanCatatan,
} from './simpanan';

/** An answer that does not come counts as none; the key makes a second sending harmless. */
const TUNGGU_MS = 60_000;
/** Where a photo's answer leads: a small file, so that only its address is read. */
const TEMPAT_JAWABAN = '/lapangan.webmanifest';

function formulirKirim({ isian, kunciKirim, dibuat }: CatatanLuring): FormData {
  const data = new FormData();
  for (const [nama, isi] of Object.entries({ ...isian, kunciKirim, dicatatPada: dibuat })) {
    for (const satu of Array.isArray(isi) ? isi : [isi]) data.append(nama, satu);
  }
  return data;
}

const TERLALU_LAMA = Symbol('terlalu lama');
const batasWaktu = () =>
  new Promise<typeof TERLALU_LAMA>((selesai) => setTimeout(() => selesai(TERLALU_LAMA), TUNGGU_MS));

async function kirimCatatan(catatan: CatatanLuring): Promise<JawabanKirim> {
  try {
    const keadaan = await Promise.race([
      kirimCatatanAction({}, formulirKirim(catatan)),
      batasWaktu(),
    ]);
    if (keadaan === TERLALU_LAMA) return { jenis: 'nanti' };
    if (keadaan.tersimpan) {
      return { jenis: 'tersimpan', ...(keadaan.tersimpan.isi as TersimpanDiServer) };
    }
    const galat = Object.values(keadaan.galat ?? {}).flat();
    const ragu = (keadaan.peringatan ?? []).map((satu) => satu.pesan);
    if (galat.length === 0 && keadaan.rincian === undefined && ragu.length === 0) {
      return { jenis: 'nanti', pesan: keadaan.pesan };
    }
    return {
      jenis: 'ditolak',
      pesan: (ragu.length > 0 ? ragu : [keadaan.pesan, ...galat]).filter(Boolean).join(' '),
      serupa: Array.isArray(keadaan.rincian) || undefined,
      ragu: ragu.length > 0 || undefined,
    };
  } catch {
    // No network, a server of a newer build, or no session: the page leads on to where that is told.
    return { jenis: 'nanti' };
  }
}

/**
 * Who looks like the owner of a record that came back, asked anew: on the phone nobody else is kept, and
 * nothing is stored by asking. An answer that was lost on its way, to a record that the server has, is made
 * good here.
 *
 * @returns nobody when it cannot be asked now; `tersimpan` when there is nothing left to decide
 */
export async function lihatSerupa(
  akun: AkunLuring,
  catatan: CatatanLuring,
): Promise<{ calon: CalonSerupa[]; tersimpan: boolean }> {
  const tidakAda = { calon: [], tersimpan: false };
  try {
    const data = formulirKirim(catatan);
    data.append('hanyaLihat', 'ya');
    const keadaan = await Promise.race([kirimCatatanAction({}, data), batasWaktu()]);
    if (keadaan === TERLALU_LAMA) return tidakAda;
    if (keadaan.tersimpan) {
      const isi = keadaan.tersimpan.isi as TersimpanDiServer;
      await simpanCatatan(akun, terimaJawaban(catatan, { jenis: 'tersimpan', ...isi }));
      return { calon: [], tersimpan: true };
    }
    const { rincian } = keadaan;
    return { calon: Array.isArray(rincian) ? rincian : [], tersimpan: false };
  } catch {
    return tidakAda;
  }
}

async function kirimFoto(
  akun: AkunLuring,
  kunciKirim: string,
  { kunciFoto, hal, nama }: { kunciFoto: string; hal: string; nama: string },
): Promise<JawabanFoto> {
  const isi = await bacaFoto(akun, kunciFoto);
  if (!isi) return { jenis: 'ditolak', pesan: 'Foto ini tidak ada lagi di ponsel.' };
  const data = new FormData();
  data.append('kunciKirim', kunciKirim);
  data.append('kunciFoto', kunciFoto);
  data.append('hal', hal);
  data.append('berkas', new File([isi], nama, { type: 'image/jpeg' }));
  try {
    const jawaban = await fetch(
      `/api/berkas/lapangan?kembali=${encodeURIComponent(TEMPAT_JAWABAN)}`,
      { method: 'POST', body: data, signal: AbortSignal.timeout(TUNGGU_MS) },
    );
    const alamat = new URL(jawaban.url);
    if (alamat.pathname !== TEMPAT_JAWABAN) return { jenis: 'nanti' };
    const unggah = alamat.searchParams.get('unggah');
    if (unggah === 'ok') return { jenis: 'tersimpan' };
    const alasan = bacaAlasanUnggah(unggah);
    if (!alasan || alasan === 'GANGGUAN' || alasan === 'TERLALU_SERING') return { jenis: 'nanti' };
    return { jenis: 'ditolak', pesan: pesanUnggah(alasan, 'FOTO_USAHA') };
  } catch {
    return { jenis: 'nanti' };
  }
}

/**
 * One record with its photos, each step stored before the next.
 *
 * @returns the record as it is now, or why it has to wait
 */
async function kirimSatu(
  akun: AkunLuring,
  awal: CatatanLuring,
): Promise<CatatanLuring | { nanti: string | undefined }> {
  let catatan = awal;
  const simpan = async (baru: CatatanLuring) => {
    if (baru !== catatan) await simpanCatatan(akun, baru);
    catatan = baru;
  };
  if (!catatan.tersimpan) {
    const jawaban = await kirimCatatan(catatan);
    if (jawaban.jenis === 'nanti') return { nanti: jawaban.pesan };
    await simpan(terimaJawaban(catatan, jawaban));
  }
  for (const foto of fotoBerikut(catatan)) {
    const jawaban = await kirimFoto(akun, catatan.tersimpan?.kunci ?? catatan.kunciKirim, foto);
    if (jawaban.jenis === 'nanti') return { nanti: undefined };
    await simpan(terimaJawabanFoto(catatan, foto.kunciFoto, jawaban));
  }
  await simpan(setelahFoto(catatan));
  if (sudahSampai(catatan)) await hapusCatatan(catatan.kunciKirim);
  return catatan;
}

export interface HasilKirim {
  sampai: CatatanLuring[];
  /** Something is left that will go by itself later. */
  tertunda: boolean;
  /** Why, when the portal said so. */
  pesan?: string;
}

/** What the server has is not typed on any more, so only its photos go, whoever looks at it. */
async function kirimBilaTertutup(akun: AkunLuring, satu: CatatanLuring) {
  if (satu.tersimpan) return kirimSatu(akun, satu);
  return selagiTertutup(satu.kunciKirim, async () => {
    // A form may have had it until now.
    const kini = await satuCatatan(akun, satu.kunciKirim);
    return kini?.status === 'MENUNGGU' ? kirimSatu(akun, kini) : undefined;
  });
}

/**
 * Sends whatever waits and is open in no form, one after the other, in one tab at a time.
 *
 * @param kabari is told which record is on its way
 */
export function kirimSemua(
  akun: AkunLuring,
  kabari?: (kunciKirim: string) => void,
): Promise<HasilKirim> {
  return navigator.locks.request('sinergi-lapangan-kirim', async () => {
    const sampai: CatatanLuring[] = [];
    for (const satu of giliran((await semuaCatatan(akun)).catatan)) {
      kabari?.(satu.kunciKirim);
      const hasil = await kirimBilaTertutup(akun, satu);
      if (!hasil) continue;
      if ('nanti' in hasil) return { sampai, tertunda: true, pesan: hasil.nanti };
      if (sudahSampai(hasil)) sampai.push(hasil);
    }
    return { sampai, tertunda: false };
  });
}
