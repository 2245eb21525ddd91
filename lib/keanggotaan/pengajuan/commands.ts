import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { tulisanPersetujuan } from '@/lib/akun/privasi/commands';
import { hapusDraf, simpanDraf, tulisanHapusDraf } from '@/lib/draf/commands';
import { bacaDraf } from '@/lib/draf/reads';
import { bentrokDraf } from '@/lib/draf/versi/reads';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { tulisanKabar } from '@/lib/pemberitahuan/commands';
import { dapatDikabari } from '@/lib/pemberitahuan/rules';
import { tulisanCatat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tahunIni } from '@/lib/platform/clock';
import { dijaga } from '@/lib/platform/db/galat';
import { Prisma } from '@/lib/platform/db/generated/client';
import { tulisSekaligus } from '@/lib/platform/db/sekaligus';
import type { Tx, TxSql } from '@/lib/platform/db/transaksi';
import { formatRupiah } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import type { Sebutan } from '@/lib/platform/sebutan';
import { kabarDiajukan, kabarPermohonanBaru } from '../kabar/rules';
import { halanganAnggotaBaru } from '../rules';
import {
  bacaKeadaanKirim,
  type KeadaanKirim,
  type KoperasiTerkunci,
  kunciPemohon,
  type PemohonTerkunci,
} from './kirim/reads';
import {
  type AlasanTolakAjukan,
  DOKUMEN_WAJIB,
  halanganKoperasi,
  isianTersimpan,
  JENIS_DRAF,
  nomorPermohonan,
  SEBUTAN_PERMOHONAN,
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
  if (usahaId && !(await usahaMilik(tx, by, usahaId))) {
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
async function sebutanIsian(tx: Tx, by: Wewenang<'permohonan:ajukan'>): Promise<Sebutan> {
  const usaha = await tx.usaha.findMany({
    where: { pelakuUsaha: { penggunaId: penggunaIdDari(by) } },
    select: { id: true, nama: true },
  });
  return {
    label: SEBUTAN_PERMOHONAN.label,
    tulis: (isian, nilai) =>
      isian === 'usahaId'
        ? (usaha.find(({ id }) => id === nilai)?.nama ?? '')
        : SEBUTAN_PERMOHONAN.tulis(isian, nilai),
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

/** Whether a business is one's own. */
async function usahaMilik(tx: Tx, by: Wewenang<'permohonan:ajukan'>, id: string): Promise<boolean> {
  const pelakuUsaha = { penggunaId: penggunaIdDari(by) };
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

/**
 * Applies to join a koperasi. All applications of one person go one after the other (their row is
 * locked), so that any number at once end in one; the same form sent again gives the same application.
 *
 * @returns id and number; see `PESAN_AJUKAN` for what is refused
 */
export async function ajukanPermohonan(
  tx: TxSql,
  by: Wewenang<'permohonan:ajukan'>,
  { kunciKirim: kunci, ...isian }: AjukanPermohonanInput,
): Promise<Hasil<PermohonanTerkirim, AlasanTolakAjukan>> {
  const input = { ...isian, kunciKirim: kunciKiriman(kunci, isian) };
  const terkunci = await kunciPemohon(tx, by, input.koperasiId);
  if (!terkunci) return tolak('BELUM_TERDAFTAR');
  const { pelaku, koperasi } = terkunci;

  const keadaan = await bacaKeadaanKirim(tx, by, pelaku.id, input);
  if (keadaan.terkirim) {
    const { id, nomor, pelakuUsahaId } = keadaan.terkirim;
    return pelakuUsahaId === pelaku.id ? berhasil({ id, nomor }) : tolak('KUNCI_TERPAKAI');
  }
  if (!koperasi) return tolak('KOPERASI_TIDAK_DITEMUKAN');
  if (keadaan.anggota) return tolak('SUDAH_ANGGOTA');
  if (keadaan.berjalan) return tolak('SUDAH_ADA_PERMOHONAN');
  const ditolak =
    periksaSimpanan(koperasi, input.setujuSimpanan) ?? periksaLampiran(keadaan, input);
  return ditolak ?? simpan(tx, by, { pelaku, koperasi }, keadaan, input);
}

function periksaSimpanan(
  koperasi: KoperasiTerkunci,
  setuju: AjukanPermohonanInput['setujuSimpanan'],
) {
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

function periksaLampiran(
  { usahaMilik: milik, jenisDokumen }: KeadaanKirim,
  { usahaId, dokumenId }: AjukanPermohonanInput,
) {
  if (usahaId && !milik) return tolak('USAHA_TIDAK_DITEMUKAN');
  if (jenisDokumen.length !== new Set(dokumenId).size) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  return jenisDokumen.includes(DOKUMEN_WAJIB) ? null : tolak('KTP_BELUM_ADA');
}

/** Everything that an application leaves behind, in one statement: its rows, the trail, and who is told. */
async function simpan(
  tx: TxSql,
  by: Wewenang<'permohonan:ajukan'>,
  { pelaku, koperasi }: { pelaku: PemohonTerkunci['pelaku']; koperasi: KoperasiTerkunci },
  { urutan, akun, kepadaKoperasi }: KeadaanKirim,
  input: AjukanPermohonanInput,
): Promise<Hasil<PermohonanTerkirim, 'KUNCI_TERPAKAI'>> {
  const [id, persetujuanId] = [uuidv7(), uuidv7()];
  const kini = sekarang();
  const nomor = nomorPermohonan(tahunIni(kini), urutan ?? 0n);
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
  const tentang = { id, nomor, namaKoperasi: koperasi.nama };
  const { tanpaPengurus, penerima } = kepadaKoperasi;
  const baru = kabarPermohonanBaru({ ...tentang, namaPemohon: pelaku.nama, tanpaPengurus });
  const tulisan = [
    Prisma.sql`
      INSERT INTO permohonan (id, nomor, koperasi_id, pelaku_usaha_id, usaha_id, simpanan_pokok, simpanan_wajib, status,
                              nama_pemohon, alasan, ahli_waris_nama, ahli_waris_hubungan, kunci_kirim, status_sejak,
                              dibuat_pada, diubah_pada)
      VALUES (${id}::uuid, ${nomor}, ${isi.koperasiId}::uuid, ${isi.pelakuUsahaId}::uuid, ${isi.usahaId ?? null}::uuid,
              ${isi.simpananPokok}::bigint, ${isi.simpananWajib}::bigint, ${isi.status}::"StatusPermohonan",
              ${pelaku.nama}, ${input.alasan}, ${input.ahliWarisNama ?? null}, ${input.ahliWarisHubungan ?? null},
              ${input.kunciKirim}::uuid, ${kini}::timestamptz, ${kini}::timestamptz, now())`,
    Prisma.sql`
      INSERT INTO dokumen_permohonan (permohonan_id, dokumen_id)
      SELECT ${id}::uuid, satu FROM unnest(${dokumenId}::uuid[]) AS satu`,
    tulisanPersetujuan(persetujuanId, akun.id, 'BAGIKAN_KE_KOPERASI', { koperasiId: koperasi.id }),
    // The heir is a third person: the trail, which is never deleted, does without the name.
    tulisanCatat(by, {
      tindakan: 'permohonan.ajukan',
      objekJenis: 'permohonan',
      objekId: id,
      sesudah: { ...isi, koperasi: koperasi.nama, jumlahBerkas: dokumenId.length, persetujuanId },
    }),
    tulisanHapusDraf(by, JENIS_DRAF, koperasi.id),
    ...tulisanKabar([
      ...[akun]
        .filter(dapatDikabari)
        .map((satu) => ({ penerima: satu, kabar: kabarDiajukan(tentang) })),
      ...penerima.map((satu) => ({ penerima: satu, kabar: baru })),
    ]),
  ];
  // Two people with one key lock two rows: the index decides.
  const ditulis = await dijaga({ permohonan_kunci_kirim_key: 'KUNCI_TERPAKAI' as const }, () =>
    tulisSekaligus(tx, 'permohonan.kirim', tulisan),
  );
  return ditulis.ok ? berhasil({ id, nomor }) : ditulis;
}
