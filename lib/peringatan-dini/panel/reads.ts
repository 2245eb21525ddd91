import 'server-only';
import { scopeKoperasi } from '@/lib/koperasi/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { formatDesimal, formatPersen } from '@/lib/platform/format';
import { bulatkan, keTeks } from '@/lib/platform/pecahan';
import { type DasarPeringatan, himpunanUntuk } from '../dasar/rules';
import { type IndeksTahun, jejakIndeks, keAngkaTahun } from '../indeks/rules';
import { kalimatAlasan, kalimatPenyebab, nilaiPeringatan } from '../rules';
import type { BarisIndikator, JejakDto } from '../types';

/** Book years that the page shows. */
const TAHUN_TAMPIL = 6;

function barisIndikator(jejak: readonly IndeksTahun[]): BarisIndikator[] {
  const nama = new Map(
    jejak.flatMap(({ indikator }) => indikator.map((satu) => [satu.kode, satu.nama] as const)),
  );
  return [...nama].map(([kode, label]) => ({
    kode,
    nama: label,
    sel: jejak.map(({ indikator }) => {
      const satu = indikator.find((ada) => ada.kode === kode);
      if (!satu) return '';
      const rasio = satu.rasio ? formatPersen(bulatkan(satu.rasio, 2)) : 'tanpa rasio';
      return `${rasio}, skor ${formatDesimal(keTeks(satu.skor))}`;
    }),
  }));
}

/** The index of a koperasi within one's reach over its verified book years; null without any report. */
export async function jejakKoperasi(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
  dasar: DasarPeringatan,
): Promise<JejakDto | null> {
  const koperasi = await db().koperasi.findFirst({
    where: { id: koperasiId, AND: [scopeKoperasi(by)] },
    select: {
      jenis: true,
      laporan: {
        where: { status: 'TERVERIFIKASI' },
        orderBy: { tahunBuku: 'desc' },
        take: TAHUN_TAMPIL,
        select: {
          tahunBuku: true,
          anggotaLaki: true,
          anggotaPerempuan: true,
          modalSendiri: true,
          aset: true,
          shu: true,
        },
      },
    },
  });
  if (!koperasi || koperasi.laporan.length === 0) return null;
  const himpunan = himpunanUntuk(dasar, koperasi.jenis);
  const jejak = jejakIndeks(himpunan, dasar.aturan, koperasi.laporan.map(keAngkaTahun));
  const { indeks: arah, alasan, penyebab } = nilaiPeringatan(jejak, [], dasar.aturan);
  const dua = (isi: NonNullable<IndeksTahun['indeks']> | null) => isi && bulatkan(isi, 2);
  const turun = kalimatPenyebab(penyebab);
  return {
    tahun: jejak.map(({ tahunBuku }) => tahunBuku),
    indeks: jejak.map(({ indeks }) => dua(indeks)),
    nanti: arah?.nanti
      ? { tahunBuku: arah.kini.tahunBuku + 1, indeks: bulatkan(arah.nanti, 2) }
      : null,
    indikator: barisIndikator(jejak),
    kalimat: [
      ...kalimatAlasan(
        alasan,
        {
          tahunBuku: arah?.kini.tahunBuku ?? null,
          indeks: dua(arah?.kini.nilai ?? null),
          indeksLalu: dua(arah?.lalu?.nilai ?? null),
          indeksNanti: dua(arah?.nanti ?? null),
          nilaiTahunBuku: null,
          nilai: null,
          nilaiLalu: null,
          nilaiNanti: null,
        },
        dasar.aturan.batas,
      ),
      ...(alasan.length > 0 && turun ? [turun] : []),
    ],
    batas: dasar.aturan.batas,
    himpunan: himpunan.nama,
    sumber: dasar.sumber,
    belumDikonfirmasi: dasar.belumDikonfirmasi,
  };
}
