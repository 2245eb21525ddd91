import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import { hariIni } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { izinDari, kalimatIzin } from '../../bagian/izin/rules';
import { titikTersimpan } from '../../bagian/reads';
import type { LokasiInput } from '../../bagian/schema';
import {
  gantiIzin,
  kolomKeuangan,
  kolomLokasi,
  kolomSkala,
  kolomUsaha,
  kunciNilai,
} from '../../kolom/commands';
import { type BarisUsahaLengkap, izinTersimpan, tanggalMulaiIso } from '../../reads';
import type { Pengubah } from '../reads';
import type { UbahUmkmInput } from '../schema';

type InputUsaha = Exclude<UbahUmkmInput, { bagian: 'pemilik' | 'alamat' }>;
type Kolom = Prisma.UsahaUncheckedUpdateManyInput;

/** Writes one topic of a business; figures and the day of beginning bring a new scale. */
export async function simpanUsaha(
  tx: Tx,
  by: Pengubah,
  lama: BarisUsahaLengkap,
  input: InputUsaha,
  berubah: readonly string[],
): Promise<Hasil<null, 'NIB_TERDAFTAR'>> {
  if (input.bagian === 'usaha' && input.isi.nib && input.isi.nib !== lama.nib) {
    if (await nibMilikUsahaLain(tx, lama.id, input.isi.nib)) return tolak('NIB_TERDAFTAR');
  }
  const kolom = await kolomBaru(tx, lama, input);
  await tx.usaha.updateMany({
    where: { id: lama.id },
    data: { ...kolom, diubahOleh: by.pelaku.penggunaId, versi: { increment: 1 } },
  });
  const tambahan: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  if (input.bagian === 'perizinan') {
    await gantiIzin(tx, lama.id, input.isi);
    tambahan[0].izin = kalimatIzin(izinTersimpan(lama.legalitas));
    tambahan[1].izin = kalimatIzin(izinDari(input.isi, hariIni()));
  }
  if (berubah.includes('npwp')) tambahan[1].npwp = 'diubah';
  if (input.bagian === 'lokasi') {
    tambahan[0] = kosongJadiNull(titikTersimpan(lama));
    tambahan[1] = { akurasiMeter: await simpanAkurasi(tx, lama, input.isi, berubah) };
  }
  await catat(tx, by, {
    tindakan: 'usaha.ubah',
    objekJenis: 'usaha',
    objekId: lama.id,
    ...selisih({ ...lama, ...tambahan[0] }, { ...kolom, ...tambahan[1] }),
  });
  return berhasil(null);
}

const TITIK = ['lintang', 'bujur', 'akurasiMeter'];

const kosongJadiNull = (isi: Record<string, string>) =>
  Object.fromEntries(Object.entries(isi).map(([nama, nilai]) => [nama, nilai || null]));

/**
 * How exactly the point is known, which is kept where the business was written down in the street.
 *
 * @returns what is known now, as text
 */
async function simpanAkurasi(
  tx: Tx,
  { id, pendataan }: BarisUsahaLengkap,
  { lintang, akurasiMeter }: LokasiInput,
  berubah: readonly string[],
): Promise<string | null> {
  if (!pendataan) return null;
  const baru = lintang ? (akurasiMeter ?? null) : null;
  const lama = pendataan.akurasiMeter;
  if (berubah.some((isian) => TITIK.includes(isian)) && baru !== lama) {
    await tx.pendataanLapangan.update({
      where: { usahaId: id },
      data: { akurasiMeter: baru },
      select: { id: true },
    });
  }
  return baru === null ? null : String(baru);
}

async function kolomBaru(tx: Tx, lama: BarisUsahaLengkap, input: InputUsaha): Promise<Kolom> {
  switch (input.bagian) {
    case 'usaha':
      return {
        ...kolomUsaha(lama.id, input.isi),
        ...(await kolomSkala(tx, {
          modalUsaha: lama.modalUsaha,
          omzetTahunan: lama.omzetTahunan,
          tanggalMulai: input.isi.tanggalMulai ?? null,
          skalaDilaporkan: lama.skalaDilaporkan,
        })),
      };
    case 'lokasi':
      return kolomLokasi(input.isi);
    case 'keuangan':
      return {
        ...kolomKeuangan(input.isi),
        ...(await kolomSkala(tx, {
          modalUsaha: input.isi.modalUsaha,
          omzetTahunan: input.isi.omzetTahunan,
          tanggalMulai: tanggalMulaiIso(lama),
          skalaDilaporkan: input.isi.skalaDilaporkan,
        })),
      };
    case 'perizinan':
      return {};
  }
}

async function nibMilikUsahaLain(tx: Tx, id: string, nib: string): Promise<boolean> {
  await kunciNilai(tx, 'nib', nib);
  const ada = await tx.usaha.findFirst({ where: { nib, NOT: { id } }, select: { id: true } });
  return ada !== null;
}
