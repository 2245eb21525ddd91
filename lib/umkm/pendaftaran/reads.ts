import 'server-only';
import { bacaDraf } from '@/lib/draf/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { pemilikSchema } from '../bagian/schema';
import { bacaIsiDraf, type DrafPendaftaran } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

export const JENIS_DRAF = 'umkm-daftar';

export interface KeadaanPendaftaran {
  draf: DrafPendaftaran;
  /** When it was last saved; null when nothing is there yet. */
  disimpanPada: Date | null;
  /** The person of this account, when there is one already. */
  pelakuUsahaId: string | null;
  /** Of that person, or as far as the draft tells it. */
  tahunLahir: number | null;
  punyaKtp: boolean;
}

/** Whether a KTP is stored of the person of this account. */
export async function punyaKtp(
  by: Wewenang<'umkm:daftar' | 'umkm:ubah'>,
  pelakuUsahaId: string | null,
  sumber: Sumber = db(),
): Promise<boolean> {
  const ktp = await sumber.dokumen.findFirst({
    where: {
      jenis: 'KTP',
      dihapusPada: null,
      OR: [{ diunggahOleh: penggunaIdDari(by) }, ...(pelakuUsahaId ? [{ pelakuUsahaId }] : [])],
    },
    select: { id: true },
  });
  return ktp !== null;
}

/** How far an account has come with a registration. */
export async function bacaKeadaan(
  by: Wewenang<'umkm:daftar'>,
  sumber: Sumber = db(),
): Promise<KeadaanPendaftaran> {
  const penggunaId = penggunaIdDari(by);
  const draf = await bacaDraf(by, JENIS_DRAF, '', sumber);
  const orang = await sumber.pelakuUsaha.findUnique({
    where: { penggunaId },
    select: { id: true, tahunLahir: true },
  });
  const isi = bacaIsiDraf(draf?.isi);
  const lahir = pemilikSchema.shape.tanggalLahir.safeParse(isi.langkah.pemilik?.nilai.tanggalLahir);
  return {
    draf: isi,
    disimpanPada: draf?.diubahPada ?? null,
    pelakuUsahaId: orang?.id ?? null,
    tahunLahir: orang?.tahunLahir ?? (lahir.success ? Number(lahir.data.slice(0, 4)) : null),
    punyaKtp: await punyaKtp(by, orang?.id ?? null, sumber),
  };
}
