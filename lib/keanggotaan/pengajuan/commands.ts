import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catatPersetujuan } from '@/lib/akun/privasi/commands';
import { hapusDraf, simpanDraf } from '@/lib/draf/commands';
import { bacaDraf } from '@/lib/draf/reads';
import { bentrokDraf } from '@/lib/draf/versi/reads';
import type { SebutanIsian } from '@/lib/draf/versi/rules';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tahunIni } from '@/lib/platform/clock';
import { dijaga } from '@/lib/platform/db/galat';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { beritahuKoperasi } from '../kabar/commands';
import { kabarDiajukan, kabarPermohonanBaru } from '../kabar/rules';
import { halanganAnggotaBaru, STATUS_BERJALAN } from '../rules';
import {
  type AlasanTolakAjukan,
  DOKUMEN_PERMOHONAN,
  DOKUMEN_WAJIB,
  halanganKoperasi,
  isianTersimpan,
  JENIS_DRAF,
  LABEL_HUBUNGAN,
  LABEL_ISIAN_PERMOHONAN,
  nomorPermohonan,
  type SyaratKoperasi,
} from './rules';
import type {
  AjukanPermohonanInput,
  NiatPermohonanInput,
  SimpanIsianPermohonanInput,
} from './schema';

/**
 * Keeps the first step of the form until the application is sent; only a business of one's own goes into it.
 *
 * @returns refused as `SUDAH_BERUBAH` when the draft was saved since `versi`, with both versions
 */
export async function simpanIsianPermohonan(
  tx: Tx,
  by: Wewenang<'permohonan:ajukan'>,
  { versi, ...isi }: SimpanIsianPermohonanInput,
): Promise<
  Hasil<{ koperasiId: string }, AlasanTolakTujuan | 'USAHA_TIDAK_DITEMUKAN' | 'SUDAH_BERUBAH'>
> {
  const { koperasiId, usahaId, ...lain } = isi;
  const tujuan = await bacaTujuan(tx, koperasiId);
  if (!tujuan.ok) return tujuan;
  if (usahaId && !(await usahaMilik(tx, usahaId, { penggunaId: penggunaIdDari(by) }))) {
    return tolak('USAHA_TIDAK_DITEMUKAN');
  }
  await kunciNilai(tx, [`permohonan.draf:${penggunaIdDari(by)}:${koperasiId}`]);
  const ada = await bacaDraf(by, JENIS_DRAF, koperasiId, tx);
  const bentrok = await bentrokDraf(
    by,
    { versi, diketik: { usahaId, ...lain } },
    ada && { isi: isianTersimpan(ada.isi), pada: ada.diubahPada },
    () => sebutanIsian(tx, by),
  );
  if (bentrok) return tolak('SUDAH_BERUBAH', { bentrok });
  await simpanDraf(tx, by, {
    jenis: JENIS_DRAF,
    kunci: koperasiId,
    judul: tujuan.nilai.nama.slice(0, 160),
    isi,
  });
  return berhasil({ koperasiId });
}

type AlasanTolakTujuan = 'KOPERASI_TIDAK_DITEMUKAN' | 'ANGGOTANYA_KOPERASI';

/**
 * The koperasi that a draft is about. One that takes nobody for the moment may be written to later; of one
 * that never has persons as members no draft is begun.
 */
async function bacaTujuan(tx: Tx, id: string): Promise<Hasil<{ nama: string }, AlasanTolakTujuan>> {
  const koperasi = await tx.koperasi.findUnique({
    where: { id },
    select: { nama: true, bentuk: true, status: true },
  });
  if (!koperasi) return tolak('KOPERASI_TIDAK_DITEMUKAN');
  return halanganAnggotaBaru(koperasi) === 'ANGGOTANYA_KOPERASI'
    ? tolak('ANGGOTANYA_KOPERASI')
    : berhasil({ nama: koperasi.nama });
}

/** The fields of the first step in the words of the form. */
async function sebutanIsian(tx: Tx, by: Wewenang<'permohonan:ajukan'>): Promise<SebutanIsian> {
  const usaha = await tx.usaha.findMany({
    where: { pelakuUsaha: { penggunaId: penggunaIdDari(by) } },
    select: { id: true, nama: true },
  });
  const label: Record<string, string> = LABEL_ISIAN_PERMOHONAN;
  const hubungan: Record<string, string> = LABEL_HUBUNGAN;
  return {
    label: (isian) => label[isian] ?? isian,
    tulis: (isian, nilai) => {
      if (isian === 'usahaId') return usaha.find(({ id }) => id === nilai)?.nama ?? '';
      return isian === 'ahliWarisHubungan' ? (hubungan[nilai] ?? nilai) : nilai;
    },
  };
}

/** Remembers where somebody wants to join who must first put themselves on record. */
export async function ingatNiat(
  tx: Tx,
  by: Wewenang<'permohonan:ajukan'>,
  { koperasiId }: NiatPermohonanInput,
): Promise<Hasil<null, AlasanTolakTujuan>> {
  const tujuan = await bacaTujuan(tx, koperasiId);
  if (!tujuan.ok) return tujuan;
  if (!(await bacaDraf(by, JENIS_DRAF, koperasiId, tx))) {
    const judul = tujuan.nilai.nama.slice(0, 160);
    await simpanDraf(tx, by, { jenis: JENIS_DRAF, kunci: koperasiId, judul, isi: { koperasiId } });
  }
  return berhasil(null);
}

/** Whether a business belongs to this person. */
async function usahaMilik(
  tx: Tx,
  id: string,
  pelakuUsaha: { id: string } | { penggunaId: string },
): Promise<boolean> {
  return (await tx.usaha.count({ where: { id, pelakuUsaha } })) > 0;
}

/** Throws an application away that was not sent; uploaded files stay with the account. */
export async function buangIsianPermohonan(
  tx: Tx,
  by: Wewenang<'permohonan:ajukan'>,
  { koperasiId }: NiatPermohonanInput,
): Promise<Hasil<null, never>> {
  await hapusDraf(tx, by, JENIS_DRAF, koperasiId);
  return berhasil(null);
}

export interface PermohonanTerkirim {
  id: string;
  nomor: string;
}

interface BarisKoperasi extends SyaratKoperasi {
  id: string;
  nama: string;
}

/**
 * Applies to join a koperasi. All applications of one person go one after the other (their row is
 * locked), so that any number at once end in one; the same form sent again gives the same application.
 *
 * @returns id and number; see `PESAN_AJUKAN` for what is refused
 */
export async function ajukanPermohonan(
  tx: Tx,
  by: Wewenang<'permohonan:ajukan'>,
  { kunciKirim: kunci, ...isian }: AjukanPermohonanInput,
): Promise<Hasil<PermohonanTerkirim, AlasanTolakAjukan>> {
  const input = { ...isian, kunciKirim: kunciKiriman(kunci, isian) };
  const penggunaId = penggunaIdDari(by);
  const [pelaku] = await tx.$queryRaw<{ id: string; nama: string }[]>`
    SELECT id, nama FROM pelaku_usaha WHERE pengguna_id = ${penggunaId}::uuid FOR UPDATE`;
  if (!pelaku) return tolak('BELUM_TERDAFTAR');

  const terkirim = await tx.permohonan.findUnique({
    where: { kunciKirim: input.kunciKirim },
    select: { id: true, nomor: true, pelakuUsahaId: true },
  });
  if (terkirim) {
    const { id, nomor, pelakuUsahaId } = terkirim;
    return pelakuUsahaId === pelaku.id ? berhasil({ id, nomor }) : tolak('KUNCI_TERPAKAI');
  }

  // Shared: the amounts that are agreed to cannot change before this application stands.
  const [koperasi] = await tx.$queryRaw<BarisKoperasi[]>`
    SELECT id, nama, bentuk::text AS bentuk, status::text AS status, menerima_anggota AS "menerimaAnggota",
           simpanan_pokok AS "simpananPokok", simpanan_wajib AS "simpananWajib"
    FROM koperasi WHERE id = ${input.koperasiId}::uuid FOR SHARE`;
  if (!koperasi) return tolak('KOPERASI_TIDAK_DITEMUKAN');
  const ditolak =
    (await sudahAda(tx, pelaku.id, koperasi.id)) ??
    periksaSimpanan(koperasi, input.setujuSimpanan) ??
    (await periksaLampiran(tx, pelaku.id, penggunaId, input));
  if (ditolak) return ditolak;

  const tersimpan = await simpan(tx, by, pelaku, koperasi, input);
  if (!tersimpan.ok) return tersimpan;
  const satu = tersimpan.nilai;
  await hapusDraf(tx, by, JENIS_DRAF, koperasi.id);
  const tentang = { ...satu, namaKoperasi: koperasi.nama };
  await beritahu(tx, [penggunaId], kabarDiajukan(tentang));
  await beritahuKoperasi(tx, koperasi.id, penggunaId, (tanpaPengurus) =>
    kabarPermohonanBaru({ ...tentang, namaPemohon: pelaku.nama, tanpaPengurus }),
  );
  return berhasil(satu);
}

async function sudahAda(tx: Tx, pelakuUsahaId: string, koperasiId: string) {
  const anggota = await tx.anggota.findFirst({
    where: { pelakuUsahaId, koperasiId, status: 'AKTIF' },
    select: { id: true },
  });
  if (anggota) return tolak('SUDAH_ANGGOTA');
  const berjalan = await tx.permohonan.findFirst({
    where: { pelakuUsahaId, koperasiId, status: { in: [...STATUS_BERJALAN] } },
    select: { id: true },
  });
  return berjalan ? tolak('SUDAH_ADA_PERMOHONAN') : null;
}

function periksaSimpanan(koperasi: BarisKoperasi, setuju: AjukanPermohonanInput['setujuSimpanan']) {
  const halangan = halanganKoperasi(koperasi);
  if (halangan) return tolak(halangan);
  const { simpananPokok, simpananWajib } = koperasi;
  if (simpananPokok === setuju.pokok && simpananWajib === setuju.wajib) return null;
  return tolak('SIMPANAN_BERUBAH', {
    galat: {
      setujuSimpanan: [
        `Sekarang simpanan pokok ${formatRupiah(simpananPokok ?? 0n)} dan simpanan wajib ${formatRupiah(simpananWajib ?? 0n)}.`,
      ],
    },
  });
}

async function periksaLampiran(
  tx: Tx,
  pelakuUsahaId: string,
  penggunaId: string,
  { usahaId, dokumenId }: AjukanPermohonanInput,
) {
  if (usahaId && !(await usahaMilik(tx, usahaId, { id: pelakuUsahaId }))) {
    return tolak('USAHA_TIDAK_DITEMUKAN');
  }
  const dokumen = await tx.dokumen.findMany({
    where: {
      id: { in: dokumenId },
      dihapusPada: null,
      jenis: { in: [...DOKUMEN_PERMOHONAN] },
      OR: [{ pelakuUsahaId }, { pelakuUsahaId: null, diunggahOleh: penggunaId }],
    },
    select: { jenis: true },
  });
  if (dokumen.length !== new Set(dokumenId).size) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  return dokumen.some(({ jenis }) => jenis === DOKUMEN_WAJIB) ? null : tolak('KTP_BELUM_ADA');
}

async function simpan(
  tx: Tx,
  by: Wewenang<'permohonan:ajukan'>,
  pelaku: { id: string; nama: string },
  koperasi: BarisKoperasi,
  input: AjukanPermohonanInput,
): Promise<Hasil<PermohonanTerkirim, 'KUNCI_TERPAKAI'>> {
  const id = uuidv7();
  const kini = sekarang();
  const [seq] = await tx.$queryRaw<{ urutan: bigint }[]>`
    SELECT nextval('nomor_permohonan_seq') AS urutan`;
  const nomor = nomorPermohonan(tahunIni(kini), seq?.urutan ?? 0n);
  const dokumenId = [...new Set(input.dokumenId)];
  const isi = {
    nomor,
    koperasiId: koperasi.id,
    pelakuUsahaId: pelaku.id,
    usahaId: input.usahaId,
    simpananPokok: input.setujuSimpanan.pokok,
    simpananWajib: input.setujuSimpanan.wajib,
    status: 'DIAJUKAN' as const,
  };
  // Two people with one key lock two rows: the index decides.
  const ditulis = await dijaga({ permohonan_kunci_kirim_key: 'KUNCI_TERPAKAI' as const }, () =>
    tx.permohonan.create({
      data: {
        ...isi,
        id,
        namaPemohon: pelaku.nama,
        alasan: input.alasan,
        ahliWarisNama: input.ahliWarisNama,
        ahliWarisHubungan: input.ahliWarisHubungan,
        kunciKirim: input.kunciKirim,
        statusSejak: kini,
        dibuatPada: kini,
      },
      select: { id: true },
    }),
  );
  if (!ditulis.ok) return ditulis;
  await tx.dokumenPermohonan.createMany({
    data: dokumenId.map((satu) => ({ permohonanId: id, dokumenId: satu })),
  });
  const persetujuanId = await catatPersetujuan(tx, penggunaIdDari(by), 'BAGIKAN_KE_KOPERASI', {
    koperasiId: koperasi.id,
  });
  // The heir is a third person: the trail, which is never deleted, does without the name.
  await catat(tx, by, {
    tindakan: 'permohonan.ajukan',
    objekJenis: 'permohonan',
    objekId: id,
    sesudah: { ...isi, koperasi: koperasi.nama, jumlahBerkas: dokumenId.length, persetujuanId },
  });
  return berhasil({ id, nomor });
}
