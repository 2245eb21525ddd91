import 'server-only';
import { bacaKantor } from '@/lib/koperasi/publik/kantor/reads';
import { type Pelaku, penggunaIdDari, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { StatusPermohonan } from '@/lib/platform/db/generated/enums';
import { samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { bacaOrang } from '@/lib/umkm/pembukaan/reads';
import { jalurPembukaan } from '@/lib/umkm/pembukaan/rules';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { keanggotaanLalu } from '../../anggota/lalu/reads';
import type { KeanggotaanLalu } from '../../anggota/types';
import { LABEL_HUBUNGAN } from '../../pengajuan/rules';
import { HUBUNGAN_AHLI_WARIS } from '../../pengajuan/schema';
import { adaPengurusLain, kedudukan } from '../../pihak/reads';
import { PESAN_HALANGAN } from '../../pihak/rules';
import {
  halanganAnggotaBaru,
  masihBerjalan,
  menujuAnggota,
  type TindakanPermohonan,
  tindakanPermohonan,
} from '../../rules';
import { wherePermohonan } from '../reads';
import type { PermohonanDto, TindakanPembaca } from '../types';

const PILIH = {
  id: true,
  nomor: true,
  versi: true,
  status: true,
  statusSejak: true,
  dibuatPada: true,
  koperasiId: true,
  namaPemohon: true,
  simpananPokok: true,
  simpananWajib: true,
  alasan: true,
  ahliWarisNama: true,
  ahliWarisHubungan: true,
  alasanKeputusan: true,
  diputuskanOleh: true,
  diputuskanPada: true,
  atasNamaKoperasi: true,
  koperasi: { select: { nama: true, bentuk: true, status: true } },
  usaha: {
    select: {
      id: true,
      nama: true,
      kegiatanUtama: true,
      nomor: true,
      status: true,
      diverifikasiPada: true,
    },
  },
  anggota: {
    select: {
      id: true,
      nomorAnggota: true,
      tanggalMasuk: true,
      status: true,
      tanggalKeluar: true,
      mintaKeluarPada: true,
    },
  },
  pesan: {
    orderBy: { pada: 'asc' },
    take: 200,
    select: { id: true, pihak: true, isi: true, pada: true },
  },
  pelakuUsaha: {
    select: {
      id: true,
      penggunaId: true,
      jenisKelamin: true,
      tahunLahir: true,
      nikPendudukAkhir: true,
      teleponAkhir: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  },
} as const satisfies Prisma.PermohonanSelect;

type Baris = Prisma.PermohonanGetPayload<{ select: typeof PILIH }>;

/** One application within reach of the reader, or null; a foreign one is as if it did not exist. */
export async function bacaPermohonan(
  by: Wewenang<'permohonan:baca'>,
  id: string,
): Promise<PermohonanDto | null> {
  const baris = await db().permohonan.findFirst({
    where: { id, AND: [wherePermohonan(by)] },
    select: PILIH,
  });
  if (!baris) return null;
  const { pelaku } = by;
  const milikSendiri = baris.pelakuUsaha.penggunaId === pelaku.penggunaId;
  const menungguBayar = milikSendiri && baris.status === 'DITERIMA';
  const [tindakan, tanpaPengurus, pemutus, bukaIdentitasHref, kantor] = await Promise.all([
    tindakanPembaca(pelaku, baris, milikSendiri),
    adaPengurusLain(baris.koperasiId, null).then((ada) => !ada),
    namaPengguna(baris.diputuskanOleh),
    alamatBukaIdentitas(pelaku, baris),
    menungguBayar ? bacaKantor(by, baris.koperasiId) : null,
  ]);
  const lalu = await keanggotaanSebelum(pelaku, baris, tindakan);
  return {
    id: baris.id,
    nomor: baris.nomor,
    versi: baris.versi,
    status: baris.status,
    statusSejak: baris.statusSejak,
    dibuatPada: baris.dibuatPada,
    koperasi: {
      id: baris.koperasiId,
      nama: baris.koperasi.nama,
      halangan: halanganAnggotaBaru(baris.koperasi),
      tanpaPengurus,
    },
    pemohon: keteranganPemohon(baris),
    usaha: baris.usaha,
    simpananPokok: baris.simpananPokok,
    simpananWajib: baris.simpananWajib,
    kantor,
    alasan: baris.alasan,
    ahliWaris: ahliWaris(baris),
    keputusan: baris.diputuskanPada
      ? {
          pada: baris.diputuskanPada,
          oleh: pemutus,
          atasNamaKoperasi: baris.atasNamaKoperasi,
          alasan: baris.alasanKeputusan,
        }
      : null,
    pesan: baris.pesan,
    anggota: baris.anggota,
    keanggotaanLalu: lalu,
    bukaIdentitasHref,
    milikSendiri,
    tindakan,
  };
}

/** Acts for which the koperasi's side needs the right to keep the book, not to decide. */
const PERLU_HAK_BUKU: readonly TindakanPermohonan[] = ['catatPembayaran'];

async function tindakanPembaca(
  pelaku: Pelaku,
  { koperasiId, koperasi, pelakuUsaha, status }: Baris,
  milikSendiri: boolean,
): Promise<TindakanPembaca> {
  const pemohon =
    milikSendiri && wewenang(pelaku, 'permohonan:tarik')
      ? tindakanPermohonan(status, 'PEMOHON')
      : [];
  const putuskan = wewenang(pelaku, 'permohonan:putuskan');
  const menjangkau = putuskan?.hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId),
  );
  const mungkin = tindakanPermohonan(status, 'KOPERASI');
  if (!putuskan || !menjangkau || mungkin.length === 0) {
    const pihakKoperasi = menjangkau === true && !milikSendiri;
    return { pemohon, pihakKoperasi, koperasi: [], halangan: null, atasNamaKoperasi: false };
  }
  const posisi = await kedudukan(putuskan, { koperasiId, pemilikId: pelakuUsaha.penggunaId });
  const bolehBuku = wewenang(pelaku, 'anggota:catat') !== null;
  return {
    pemohon,
    pihakKoperasi: posisi.halangan === null,
    koperasi: posisi.halangan
      ? []
      : mungkin.filter(
          (satu) =>
            (bolehBuku || !PERLU_HAK_BUKU.includes(satu)) &&
            (halanganAnggotaBaru(koperasi) === null || !menujuAnggota(satu)),
        ),
    halangan: posisi.halangan ? PESAN_HALANGAN[posisi.halangan] : null,
    atasNamaKoperasi: posisi.atasNamaKoperasi,
  };
}

/** What whoever decides has to know of this koperasi's own book; for all others nothing. */
async function keanggotaanSebelum(
  pelaku: Pelaku,
  { koperasiId, pelakuUsaha, status }: Baris,
  tindakan: TindakanPembaca,
): Promise<KeanggotaanLalu[]> {
  const buku = wewenang(pelaku, 'anggota:baca');
  if (!buku || !tindakan.pihakKoperasi || !masihBerjalan(status)) return [];
  return keanggotaanLalu(buku, { koperasiId, pelakuUsahaId: pelakuUsaha.id });
}

function keteranganPemohon({ namaPemohon, pelakuUsaha }: Baris): PermohonanDto['pemohon'] {
  const { id, teleponAkhir, nikPendudukAkhir, kelurahan } = pelakuUsaha;
  return {
    pelakuUsahaId: id,
    nama: namaPemohon,
    jenisKelamin: pelakuUsaha.jenisKelamin,
    tahunLahir: pelakuUsaha.tahunLahir,
    nikPenduduk: nikPendudukAkhir ? samarkanNikPenduduk(nikPendudukAkhir) : null,
    telepon: teleponAkhir ? samarkanTelepon(teleponAkhir) : null,
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
  };
}

async function alamatBukaIdentitas(
  pelaku: Pelaku,
  { id, pelakuUsaha }: Baris,
): Promise<string | null> {
  const by = wewenang(pelaku, 'identitas:buka');
  if (!by || !(await bacaOrang(by, pelakuUsaha.id))) return null;
  const kembali = encodeURIComponent(`/portal/permohonan/${id}`);
  return `${jalurPembukaan(pelakuUsaha.id)}?kembali=${kembali}`;
}

function ahliWaris({ ahliWarisNama, ahliWarisHubungan }: Baris): string | null {
  if (!ahliWarisNama) return null;
  const hubungan = HUBUNGAN_AHLI_WARIS.find((satu) => satu === ahliWarisHubungan);
  return hubungan ? `${ahliWarisNama} (${LABEL_HUBUNGAN[hubungan].toLowerCase()})` : ahliWarisNama;
}

async function namaPengguna(id: string | null): Promise<string | null> {
  if (id === null) return null;
  const ada = await db().pengguna.findUnique({ where: { id }, select: { nama: true } });
  return ada?.nama ?? null;
}

/** Number and state, enough for the page that confirms the sending. */
export async function bacaTandaTerima(
  by: Wewenang<'permohonan:baca'>,
  id: string,
): Promise<{
  nomor: string;
  status: StatusPermohonan;
  namaKoperasi: string;
  tanpaPengurus: boolean;
} | null> {
  const baris = await db().permohonan.findFirst({
    where: {
      id,
      AND: [wherePermohonan(by), { pelakuUsaha: { penggunaId: penggunaIdDari(by) } }],
    },
    select: { nomor: true, status: true, koperasiId: true, koperasi: { select: { nama: true } } },
  });
  if (!baris) return null;
  return {
    nomor: baris.nomor,
    status: baris.status,
    namaKoperasi: baris.koperasi.nama,
    tanpaPengurus: !(await adaPengurusLain(baris.koperasiId, penggunaIdDari(by))),
  };
}
