import 'server-only';
import { kalimatPeran } from '@/lib/audit/kata/rules';
import { BUKA_KTP } from '@/lib/audit/reads';
import { ktpOrang } from '@/lib/dokumen/ktp/reads';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { DIAM_PALING_LAMA } from '@/lib/platform/auth/sesi';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal, formatWaktu, sejak } from '@/lib/platform/format';
import { akhirPersetujuan } from './privasi/akhir/reads';
import { TEKS_PERSETUJUAN, teksVersi } from './privasi/rules';

type Sendiri = Wewenang<'akun:sendiri'>;

export interface ProfilDto {
  nama: string;
  surel: string;
  versi: number;
  peran: string[];
}

/** One's own account. */
export async function profilSendiri(by: Sendiri): Promise<ProfilDto> {
  const baris = await db().pengguna.findUniqueOrThrow({
    where: { id: penggunaIdDari(by) },
    select: {
      nama: true,
      surel: true,
      versi: true,
      peran: {
        where: { dicabutPada: null },
        orderBy: { diberikanPada: 'asc' },
        select: {
          peran: true,
          kelurahan: { select: { nama: true } },
          koperasi: { select: { nama: true } },
        },
      },
    },
  });
  return {
    nama: baris.nama,
    surel: baris.surel,
    versi: baris.versi,
    peran: baris.peran.map(({ peran, kelurahan, koperasi }) => {
      const lingkup = kelurahan ? `Kelurahan ${kelurahan.nama}` : koperasi?.nama;
      return lingkup ? `${LABEL_PERAN[peran]}, ${lingkup}` : LABEL_PERAN[peran];
    }),
  };
}

export interface SesiDto {
  id: string;
  peramban: string;
  mulai: string;
  terakhir: string;
  ini: boolean;
}

/** One's own sessions that still run, the latest first. */
export async function sesiSendiri(by: Sendiri, sesiId: string | null): Promise<SesiDto[]> {
  const kini = sekarang();
  const baris = await db().sesi.findMany({
    where: {
      penggunaId: penggunaIdDari(by),
      dicabutPada: null,
      berakhirPada: { gt: kini },
      terakhirPada: { gt: new Date(kini.getTime() - DIAM_PALING_LAMA) },
    },
    orderBy: { terakhirPada: 'desc' },
    take: 50,
    select: { id: true, peramban: true, dibuatPada: true, terakhirPada: true },
  });
  return baris.map((satu) => ({
    id: satu.id,
    peramban: satu.peramban,
    mulai: formatWaktu(satu.dibuatPada),
    terakhir: sejak(satu.terakhirPada, kini),
    ini: satu.id === sesiId,
  }));
}

export interface PersetujuanDto {
  id: string;
  judul: string;
  /** The text of today; null when an older version was agreed to. */
  teks: string | null;
  versi: string;
  diberikan: string;
  ditarik: string | null;
  /** It holds no longer, although it was not withdrawn: since when, why, and what is still seen. */
  berakhir: { tanggal: string; sebab: string; masih: string } | null;
  menutupAkun: boolean;
}

/** One's own consents, given and withdrawn, the latest first. */
export async function persetujuanSendiri(by: Sendiri): Promise<PersetujuanDto[]> {
  const baris = await db().persetujuan.findMany({
    where: { penggunaId: penggunaIdDari(by) },
    orderBy: [{ diberikanPada: 'desc' }, { id: 'desc' }],
    take: 100,
    select: {
      id: true,
      tujuan: true,
      versiTeks: true,
      koperasiId: true,
      diberikanPada: true,
      ditarikPada: true,
    },
  });
  const [akhir, koperasi] = await Promise.all([
    akhirPersetujuan(by, baris),
    db().koperasi.findMany({
      where: { id: { in: baris.flatMap((satu) => satu.koperasiId ?? []) } },
      select: { id: true, nama: true },
    }),
  ]);
  const nama = new Map(koperasi.map((satu) => [satu.id, satu.nama]));
  return baris.map((satu) => {
    const { judul } = TEKS_PERSETUJUAN[satu.tujuan];
    const usai = satu.ditarikPada ? undefined : akhir.get(satu.id);
    const tujuan = satu.koperasiId ? nama.get(satu.koperasiId) : undefined;
    return {
      id: satu.id,
      judul: tujuan ? `${judul}: ${tujuan}` : judul,
      teks: teksVersi(satu.tujuan, satu.versiTeks),
      versi: satu.versiTeks,
      diberikan: formatWaktu(satu.diberikanPada),
      ditarik: satu.ditarikPada ? formatWaktu(satu.ditarikPada) : null,
      berakhir: usai
        ? { tanggal: formatTanggal(usai.pada), sebab: usai.sebab, masih: usai.masih }
        : null,
      menutupAkun: satu.tujuan === 'PENDAFTARAN',
    };
  });
}

export interface JejakDataDto {
  id: string;
  waktu: string;
  oleh: string;
  peran: string;
  /** What was opened: 'Foto KTP (ktp.jpg)'. */
  apa: string;
  alasan: string | null;
}

/** Who opened one's own masked identity or KTP, and why; the latest first. */
export async function jejakDataSendiri(by: Sendiri): Promise<JejakDataDto[]> {
  const penggunaId = penggunaIdDari(by);
  const orang = await db().pelakuUsaha.findUnique({
    where: { penggunaId },
    select: { id: true, usaha: { select: { id: true } }, permohonan: { select: { id: true } } },
  });
  const ktp = await ktpOrang(by, { pelakuUsahaId: orang?.id ?? null, penggunaId });
  const objek = orang
    ? [orang.id, ...orang.usaha.map((u) => u.id), ...orang.permohonan.map((p) => p.id)]
    : [];
  const baris = await db().catatanAudit.findMany({
    where: {
      OR: [
        { tindakan: 'identitas.buka', objekId: { in: objek } },
        { ...BUKA_KTP, objekJenis: 'dokumen', objekId: { in: ktp.map(({ id }) => id) } },
      ],
    },
    orderBy: { waktu: 'desc' },
    take: 100,
    select: {
      id: true,
      waktu: true,
      penggunaId: true,
      namaPelaku: true,
      peran: true,
      keterangan: true,
      objekId: true,
    },
  });
  const nama = new Map(ktp.map(({ id, namaAsli }) => [id, namaAsli]));
  return baris.map((satu) => ({
    id: satu.id,
    waktu: formatWaktu(satu.waktu),
    apa: nama.has(satu.objekId)
      ? `Foto KTP (${nama.get(satu.objekId)})`
      : 'NIK penduduk, telepon, tanggal lahir, dan alamat rumah',
    oleh: satu.penggunaId === penggunaId ? 'Anda sendiri' : satu.namaPelaku,
    peran: kalimatPeran(satu.peran),
    alasan: satu.keterangan,
  }));
}
