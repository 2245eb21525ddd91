import 'server-only';
import { adalahSekunder, JENIS_KOPERASI, labelAcuan, POLA_PENGELOLAAN } from '@/lib/koperasi/acuan';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { env } from '@/lib/platform/env';
import { formatTanggal, samarkanTelepon } from '@/lib/platform/format';
import { sidik } from '@/lib/platform/kunci';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { satuanPendiri } from '../halangan/rules';
import { LABEL_RAGAM, ragamDari } from '../isian/rules';
import { ketentuanUntuk } from '../ketentuan/reads';
import { whereDipimpin, whereSebagaiPendiri } from '../reads';
import { STATUS_TERBUKA, terbukaBagiPendiri } from '../rules';
import { LABEL_WILAYAH_KERJA } from '../tampilan/rules';
import { adalahIdUndangan, adalahToken, alamatUndanganPublik } from './rules';
import type { RencanaUndanganDto, UndanganDto } from './types';

type Sumber = Tx | ReturnType<typeof db>;

const berlaku = (): Prisma.UndanganPendirianWhereInput => ({
  dicabutPada: null,
  kedaluwarsaPada: { gt: sekarang() },
});

/** Blind index of the phone of the account, or null. */
async function teleponSendiri(penggunaId: string, sumber: Sumber): Promise<string | null> {
  const orang = await sumber.pelakuUsaha.findUnique({
    where: { penggunaId },
    select: { teleponIndeks: true },
  });
  return orang?.teleponIndeks ?? null;
}

/**
 * The open invitation behind a code, when it is for this account: whoever holds a link, the owner of an
 * invited number, the initiator. Null for everything else.
 */
export async function cariUndangan(
  by: Wewenang<'pendirian:ikut'>,
  kode: string,
  sumber: Sumber = db(),
): Promise<{ id: string; pendirianId: string } | null> {
  const select = { id: true, pendirianId: true } as const;
  if (adalahToken(kode)) {
    return sumber.undanganPendirian.findFirst({
      where: { tokenHash: sidik(kode), jenis: 'TAUTAN', ...berlaku() },
      select,
    });
  }
  if (!adalahIdUndangan(kode)) return null;
  const penggunaId = penggunaIdDari(by);
  const telepon = await teleponSendiri(penggunaId, sumber);
  return sumber.undanganPendirian.findFirst({
    where: {
      id: kode,
      ...berlaku(),
      OR: [
        { jenis: 'PEMRAKARSA', pendirian: { pemrakarsaId: penggunaId } },
        ...(telepon ? [{ jenis: 'TELEPON' as const, teleponIndeks: telepon }] : []),
      ],
    },
    select,
  });
}

/** What an invitation tells about the founding it leads to. */
export async function rencanaUndangan(
  by: Wewenang<'pendirian:ikut' | 'publik:baca'>,
  pendirianId: string,
  sumber: Sumber = db(),
): Promise<RencanaUndanganDto | null> {
  const baris = await sumber.pendirian.findUnique({
    where: { id: pendirianId },
    select: {
      nama: true,
      nomor: true,
      bentuk: true,
      jenis: true,
      pola: true,
      adalahKkmp: true,
      wilayahKerja: true,
      kelurahanKode: true,
      tujuan: true,
      kegiatan: true,
      simpananPokok: true,
      simpananWajib: true,
      namaPemrakarsa: true,
      pemrakarsaId: true,
      status: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
      _count: { select: { pendiri: { where: { status: 'AKTIF' } } } },
    },
  });
  if (!baris) return null;
  const ketentuan = await ketentuanUntuk(baris, sumber);
  return {
    pendirianId,
    nama: baris.nama,
    nomor: baris.nomor,
    bentuk: LABEL_RAGAM[ragamDari(baris)],
    sekunder: adalahSekunder(baris.bentuk),
    adalahKkmp: baris.adalahKkmp,
    kelurahanKode: baris.kelurahanKode,
    wilayahKerja: baris.wilayahKerja,
    jenis: labelAcuan(JENIS_KOPERASI, baris.jenis),
    pola: labelAcuan(POLA_PENGELOLAAN, baris.pola),
    wilayah: `${labelKelurahan(baris.kelurahan.nama, baris.kelurahan.kecamatan.nama)}. Keanggotaan: ${LABEL_WILAYAH_KERJA[baris.wilayahKerja]}`,
    tujuan: baris.tujuan,
    kegiatan: baris.kegiatan,
    simpananPokok: baris.simpananPokok,
    simpananWajib: baris.simpananWajib,
    pemrakarsa: baris.namaPemrakarsa,
    memimpin: baris.pemrakarsaId === by.pelaku.penggunaId,
    jumlahPendiri: baris._count.pendiri,
    pendiriPalingSedikit: ketentuan.angka.pendiriPalingSedikit,
    sumberPendiri: ketentuan.sumber.pendiri,
    satuan: satuanPendiri(baris.bentuk),
    terbuka: terbukaBagiPendiri(baris.status),
  };
}

/** The founding behind a link, for everybody who holds it; null when the link does not open. */
export async function undanganPublik(
  by: Wewenang<'publik:baca'>,
  token: string,
): Promise<RencanaUndanganDto | null> {
  if (!adalahToken(token)) return null;
  const ada = await db().undanganPendirian.findFirst({
    where: { tokenHash: sidik(token), jenis: 'TAUTAN', ...berlaku() },
    select: { pendirianId: true },
  });
  return ada && rencanaUndangan(by, ada.pendirianId);
}

/** Invitations of one's own founding, newest first; what became of an invited number is not told. */
export async function daftarUndangan(
  by: Wewenang<'pendirian:kelola'>,
  pendirianId: string,
): Promise<UndanganDto[]> {
  const baris = await db().undanganPendirian.findMany({
    where: {
      pendirianId,
      jenis: { not: 'PEMRAKARSA' },
      pendirian: whereDipimpin(by),
    },
    orderBy: { id: 'desc' },
    take: 200,
    select: {
      id: true,
      jenis: true,
      teleponAkhir: true,
      tokenSandi: true,
      dibuatPada: true,
      kedaluwarsaPada: true,
      dicabutPada: true,
      _count: { select: { pendiri: true } },
    },
  });
  const kini = sekarang();
  return baris.map((satu) => {
    const keadaan = satu.dicabutPada
      ? ('DICABUT' as const)
      : satu.kedaluwarsaPada > kini
        ? ('BERLAKU' as const)
        : ('KEDALUWARSA' as const);
    const token =
      satu.tokenSandi && keadaan === 'BERLAKU'
        ? brankas().bukaSandi(
            satu.tokenSandi,
            konteks('undangan_pendirian', 'token_sandi', satu.id),
          )
        : null;
    return {
      id: satu.id,
      jenis: satu.jenis === 'TELEPON' ? 'TELEPON' : 'TAUTAN',
      telepon: satu.teleponAkhir && samarkanTelepon(satu.teleponAkhir),
      tautan: token && new URL(alamatUndanganPublik(token), env().SINERGI_ALAMAT).href,
      dibuat: formatTanggal(satu.dibuatPada),
      berlakuSampai: formatTanggal(satu.kedaluwarsaPada),
      keadaan,
      dipakai: satu.jenis === 'TAUTAN' ? satu._count.pendiri : null,
    };
  });
}

export interface UndanganSayaDto {
  id: string;
  nama: string;
  pemrakarsa: string;
  berlakuSampai: string;
}

/** Invitations that wait for one's own answer: to one's number, and one's own as initiator. */
export async function undanganSaya(by: Wewenang<'pendirian:ikut'>): Promise<UndanganSayaDto[]> {
  const penggunaId = penggunaIdDari(by);
  const telepon = await teleponSendiri(penggunaId, db());
  const baris = await db().undanganPendirian.findMany({
    where: {
      ...berlaku(),
      OR: [
        { jenis: 'PEMRAKARSA', pendirian: { pemrakarsaId: penggunaId } },
        ...(telepon ? [{ jenis: 'TELEPON' as const, teleponIndeks: telepon }] : []),
      ],
      pendirian: {
        status: { in: [...STATUS_TERBUKA] },
        pendiri: { none: { status: 'AKTIF', AND: [whereSebagaiPendiri(by)] } },
      },
    },
    orderBy: { id: 'desc' },
    take: 20,
    select: {
      id: true,
      kedaluwarsaPada: true,
      pendirian: { select: { nama: true, namaPemrakarsa: true } },
    },
  });
  return baris.map((satu) => ({
    id: satu.id,
    nama: satu.pendirian.nama,
    pemrakarsa: satu.pendirian.namaPemrakarsa,
    berlakuSampai: formatTanggal(satu.kedaluwarsaPada),
  }));
}
