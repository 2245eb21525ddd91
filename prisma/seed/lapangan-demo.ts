import sharp from 'sharp';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { catatLapangan } from '@/lib/lapangan/commands';
import { tambahFoto } from '@/lib/lapangan/foto/commands';
import { HAL_FOTO } from '@/lib/lapangan/rules';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import type { Pelaku, Wewenang } from '@/lib/platform/auth/wewenang';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { daftarPeserta } from '@/lib/program/peserta/daftar/commands';
import { verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { type Acak, uuidAcak } from './demo/acak';
import { pastikan } from './demo/jalan-permohonan';

const USAHA = [
  ['Marhamah Misalkan', 'Lontong Sayur Gang Kenanga', 'Menjual lontong sayur', 'kuliner'],
  ['Tarjono Perumpamaan', 'Tambal Ban Simpang Tiga', 'Menambal ban dan mengganti oli', 'jasa'],
  ['Zubaedah Seandainya', 'Rajutan Teras Belakang', 'Merajut tas dan taplak', 'kriya'],
  ['Rohimah Andaikata', 'Keripik Pisang Ujung Gang', 'Membuat keripik pisang', 'kuliner'],
] as const;
/** The last of them still waits to be verified, so that whoever wrote it down may mend it. */
const TERVERIFIKASI = USAHA.length - 1;

/** A drawn picture that nobody takes for a photo of a real place. */
async function gambarContoh(judul: string, warna: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
    <rect width="640" height="480" fill="${warna}"/>
    <path d="M120 380V220l200-120 200 120v160z" fill="#fff" fill-opacity=".75"/>
    <path d="M270 380V280h100v100z" fill="${warna}"/></svg>`;
  const isi = await sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
  return pastikan(
    await periksaIsi({ jenis: 'FOTO_USAHA', namaAsli: `${judul}.jpg`, isi }),
    'foto contoh',
  );
}

/** Writes one of them down in the street, with its photos. */
async function catat(
  acak: Acak,
  kelurahan: Pelaku,
  jenis: ReadonlySet<string>,
  urutan: number,
): Promise<string> {
  const by = wewenang(kelurahan, 'lapangan:catat') as Wewenang<'lapangan:catat'>;
  const [nama, namaUsaha, kegiatanUtama, kode] = USAHA[urutan] ?? USAHA[0];
  const input = catatLapanganSchema.parse({
    kunciKirim: uuidAcak(acak),
    kelurahanKode: kelurahan.peran[0]?.kelurahanKode,
    nama,
    telepon: `08990${String(700_000 + urutan)}`,
    namaUsaha,
    kegiatanUtama,
    jenisUsahaKode: jenis.has(kode) ? kode : [...jenis].sort()[0],
    alamat: `Gang Rekaan ${urutan + 1}`,
    lintang: `-6.40${urutan}5`,
    bujur: `106.81${urutan}5`,
    akurasiMeter: '12',
    setuju: 'ya',
  });
  const { id } = pastikan(
    await transaksi((tx) => catatLapangan(tx, by, input)),
    'pendataan lapangan',
  );
  for (const [ke, hal] of HAL_FOTO.entries()) {
    const berkas = await gambarContoh(hal.toLowerCase(), ke === 0 ? '#0f766e' : '#b45309');
    const foto = { kunciKirim: input.kunciKirim, kunciFoto: uuidAcak(acak), hal };
    pastikan(await transaksi((tx) => tambahFoto(tx, by, berkas, foto)), 'foto lapangan');
  }
  return id;
}

async function verifikasi(petugas: Pelaku, usahaId: string): Promise<void> {
  const by = wewenang(petugas, 'umkm:verifikasi') as Wewenang<'umkm:verifikasi'>;
  const hasil = await transaksi((tx) =>
    verifikasiUmkm(tx, by, {
      usahaId,
      versi: 1,
      versiOrang: 1,
      nikPendudukDicocokkan: false,
      alasanBelumCocok: 'Pemilik belum punya akun, jadi foto KTP belum ada (data demo).',
    }),
  );
  pastikan(hasil, 'verifikasi pendataan lapangan');
}

/** Registers the owner of a business for the programme; it waits for another officer. */
async function daftarkanProgram(
  acak: Acak,
  kelurahan: Pelaku,
  usahaId: string,
  programId: string,
): Promise<void> {
  const by = wewenang(kelurahan, 'peserta:daftar') as Wewenang<'peserta:daftar'>;
  const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({
    where: { id: usahaId },
    select: { pelakuUsahaId: true },
  });
  const hasil = await transaksi((tx) =>
    daftarPeserta(tx, by, {
      kunciKirim: uuidAcak(acak),
      programId,
      pelakuUsahaId,
      usahaId,
      kepalaKeluarga: true,
      rekomendasiNomor: null,
      rekomendasiTanggal: null,
      alasanIkut: 'Ingin mengurus NIB dan menambah pembeli tetap.',
      pernyataan: true,
    }),
  );
  pastikan(hasil, 'pendaftaran program oleh petugas');
}

/**
 * A few businesses that the petugas kelurahan wrote down in the street, all but the last verified by the
 * dinas, and one of their owners registered for a programme: both wait, and may be mended until then.
 *
 * @param programId a programme for which one may register today
 */
export async function buatLapanganDemo({
  acak,
  kelurahan,
  petugas,
  programId,
}: {
  acak: Acak;
  kelurahan: Pelaku;
  petugas: Pelaku;
  programId: string;
}): Promise<void> {
  const jenis = new Set(
    (await db().jenisUsaha.findMany({ select: { kode: true } })).map(({ kode }) => kode),
  );
  for (const urutan of USAHA.keys()) {
    const id = await catat(acak, kelurahan, jenis, urutan);
    if (urutan < TERVERIFIKASI) await verifikasi(petugas, id);
    if (urutan === 0) await daftarkanProgram(acak, kelurahan, id, programId);
  }
}
