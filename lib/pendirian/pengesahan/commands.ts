import 'server-only';
import { catatPendiriSebagaiAnggota } from '@/lib/keanggotaan/pendiri/commands';
import { sektorBagi } from '@/lib/koperasi/acuan';
import type { BarisPengurus } from '@/lib/koperasi/kepengurusan/schema';
import { daftarkanKoperasi } from '@/lib/koperasi/pendaftaran/commands';
import { jadikanPengurus } from '@/lib/pengguna/peran/commands';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bukaOrang } from '@/lib/umkm/pelaku/reads';
import { adalahPengurus, DEWAN_SYARIAH } from '../halangan/rules';
import { kabariPendiri } from '../kabar/commands';
import { ambilLangkah, sentuhDiperiksa } from '../langkah/commands';
import { nomorTerdaftar } from '../legalitas/commands';
import { type AlasanSahkan, isianDariPendirian } from './rules';
import type { SahkanInput } from './schema';

type Periksa = Wewenang<'pendirian:periksa'>;

const PILIH = {
  nama: true,
  bentuk: true,
  jenis: true,
  pola: true,
  adalahKkmp: true,
  alamat: true,
  kelurahanKode: true,
  wilayahKerja: true,
  kegiatan: true,
  namaNotaris: true,
  nomorBadanHukum: true,
  tanggalBadanHukum: true,
  rapat: true,
  pendiri: {
    where: { status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: {
      nama: true,
      namaWakil: true,
      jabatan: true,
      penggunaId: true,
      pelakuUsahaId: true,
      koperasiId: true,
      simpananPokok: true,
      tanggalSetor: true,
      pelakuUsaha: { select: { id: true, nikPendudukSandi: true, teleponSandi: true } },
    },
  },
} as const satisfies Prisma.PendirianSelect;

type PendirianLengkap = Prisma.PendirianGetPayload<{ select: typeof PILIH }>;

/**
 * The koperasi becomes a legal person: it enters the register through the register's own command, its
 * founders become members with numbers, the elected pengurus get their role, and the two records name each
 * other. All of it in one transaction, once: the founding is held, and its id is the key of registration.
 */
export async function sahkanBadanHukum(
  tx: Tx,
  by: Periksa,
  { id, versi, kelompok, sektorUsaha: sektor }: SahkanInput,
): Promise<Hasil<{ id: string; koperasiId: string | null }, AlasanSahkan>> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const hak = wewenang(by.pelaku, 'koperasi:daftarkan');
  if (!hak) return tolak('TIDAK_DITEMUKAN');
  const isi = await tx.pendirian.findUniqueOrThrow({ where: { id }, select: PILIH });
  const { rapat, nomorBadanHukum, tanggalBadanHukum, pendiri, ...ciri } = isi;
  const sektorUsaha = sektorBagi(ciri.jenis, sektor);
  if (pendirian.status !== 'PENGAJUAN_AHU' || !rapat || !nomorBadanHukum || !tanggalBadanHukum) {
    const hasil = await ambilLangkah(tx, by, { tindakan: 'sahkanBadanHukum', pendirian, versi });
    if (!hasil.ok) return hasil;
    return hasil.nilai.ulangan
      ? berhasil({ id, koperasiId: pendirian.koperasiId })
      : tolak('DATA_KURANG');
  }
  if (await nomorTerdaftar(tx, nomorBadanHukum)) return tolak('NOMOR_TERDAFTAR');
  const terdaftar = await daftarkanKoperasi(tx, hak, {
    isian: isianDariPendirian({
      ...ciri,
      nomorBadanHukum,
      tanggalBadanHukum: tanggalJakarta(tanggalBadanHukum),
      kelompok,
      sektorUsaha,
      simpananPokok: rapat.simpananPokok,
      simpananWajib: rapat.simpananWajib,
    }),
    kepengurusan: kepengurusan(isi),
    kunciKirim: id,
    konfirmasi: true,
  });
  if (!terdaftar.ok) {
    if (terdaftar.alasan === 'KKMP_SUDAH_ADA') return tolak('KKMP_SUDAH_ADA');
    return tolak('DITOLAK_DAFTAR', { galat: terdaftar.galat });
  }
  const koperasiId = terdaftar.nilai.id;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'sahkanBadanHukum',
    pendirian,
    versi,
    data: { koperasiId, kelompok, sektorUsaha },
    sesudah: { koperasi: ciri.nama, koperasiId, jumlahAnggota: pendiri.length },
  });
  if (!hasil.ok) return hasil;
  await catatPendiriSebagaiAnggota(
    tx,
    by,
    koperasiId,
    pendiri.map(({ simpananPokok, tanggalSetor, ...satu }) => ({
      ...satu,
      simpananPokok: simpananPokok ?? rapat.simpananPokok,
      tanggalBayar: tanggalJakarta(tanggalSetor ?? rapat.tanggal),
    })),
    tanggalJakarta(tanggalBadanHukum),
  );
  await jadikanPengurus(
    tx,
    by,
    pendiri.filter(({ jabatan }) => adalahPengurus(jabatan)).map(({ penggunaId }) => penggunaId),
    { id: koperasiId, nama: ciri.nama },
  );
  await kabariPendiri(tx, pendirian, 'sahkanBadanHukum');
  return berhasil({ id, koperasiId });
}

/**
 * First office holders, with what identifies a person. Of who is no founder only the name is known: the
 * dewan pengawas syariah from outside, and the lurah, ketua pengawas of a KKMP by office.
 */
function kepengurusan({ pendiri, rapat }: PendirianLengkap): BarisPengurus[] {
  const mulai = rapat ? tanggalJakarta(rapat.tanggal) : null;
  const terpilih = pendiri.flatMap(({ jabatan, nama, namaWakil, pelakuUsaha }): BarisPengurus[] =>
    jabatan === null
      ? []
      : [
          {
            jabatan,
            nama: (namaWakil ?? nama).slice(0, 120),
            telepon: pelakuUsaha && bukaOrang(pelakuUsaha, 'teleponSandi'),
            nikPenduduk: pelakuUsaha && bukaOrang(pelakuUsaha, 'nikPendudukSandi'),
            npwp: null,
            pendidikan: null,
            mulai,
          },
        ],
  );
  const lain = { telepon: null, nikPenduduk: null, npwp: null, pendidikan: null, mulai };
  return [
    ...terpilih,
    ...(rapat?.dewanSyariahLuar ?? []).map((nama) => ({ ...lain, nama, jabatan: DEWAN_SYARIAH })),
    ...(rapat?.namaLurah
      ? [{ ...lain, nama: rapat.namaLurah, jabatan: 'KETUA_PENGAWAS' as const }]
      : []),
  ];
}
