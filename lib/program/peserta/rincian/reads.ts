import 'server-only';
import { dapatDikabari } from '@/lib/pemberitahuan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { tindakanPeserta } from '../../rules';
import { PILIH_PROFIL, profilDari } from '../../syarat/reads';
import { periksaSyarat } from '../../syarat/rules';
import { PILIH_RINGKAS, pernahMembetulkan, wherePeserta } from '../reads';
import { bolehMemutuskan } from '../rules';
import type { PesertaDto } from '../types';

const PILIH = {
  ...PILIH_RINGKAS,
  versi: true,
  programId: true,
  angkatanId: true,
  pelakuUsahaId: true,
  alasan: true,
  rekomendasiNomor: true,
  rekomendasiTanggal: true,
  alasanKeputusan: true,
  diverifikasiPada: true,
  nilaiSeleksi: true,
  dipilihPada: true,
  olehPetugas: true,
  didaftarkanOleh: true,
  dilatihPada: true,
  pendamping: { select: { id: true, nama: true } },
  dibuatPada: true,
  usaha: { select: { id: true, nama: true, nomor: true, kegiatanUtama: true } },
  program: {
    select: {
      nama: true,
      umurMin: true,
      hanyaPerempuan: true,
      pernahKawin: true,
      perluUsaha: true,
      rekomendasiDari: true,
      hadirPersenMin: true,
    },
  },
  pelakuUsaha: {
    select: {
      ...PILIH_PROFIL,
      penggunaId: true,
      pengguna: { select: { dinonaktifkanPada: true } },
    },
  },
} as const satisfies Prisma.PesertaSelect;

/** One participant within reach, or null; a foreign one is as if it did not exist. */
export async function bacaPeserta(
  by: Wewenang<'peserta:baca'>,
  id: string,
): Promise<PesertaDto | null> {
  const baris = await db().peserta.findFirst({
    where: { id, AND: [wherePeserta(by)] },
    select: PILIH,
  });
  if (!baris) return null;
  const { program, angkatan, pelakuUsaha, didaftarkanOleh, ...isi } = baris;
  const { penggunaId } = pelakuUsaha;
  const pembaca = by.pelaku.penggunaId;
  const profil = profilDari(pelakuUsaha, {
    punyaUsaha: isi.usaha !== null,
    punyaRekomendasi: isi.rekomendasiNomor !== null,
  });
  return {
    ...isi,
    namaProgram: program.nama,
    rekomendasiDari: program.rekomendasiDari,
    hadirPersenMin: program.hadirPersenMin,
    tahun: angkatan.tahun,
    syarat: periksaSyarat(program, profil, hariIni()),
    punyaAkun: dapatDikabari(pelakuUsaha.pengguna),
    milikSendiri: penggunaId !== null && penggunaId === pembaca,
    terkaitPembaca: !bolehMemutuskan(pembaca, {
      penggunaId,
      didaftarkanOleh,
      pernahMembetulkan: await pernahMembetulkan(db(), by, id),
    }),
    tindakan: {
      dinas: tindakanPeserta(isi.status, 'DINAS'),
      peserta: tindakanPeserta(isi.status, 'PESERTA'),
    },
  };
}
