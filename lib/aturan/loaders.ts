import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { ambilTitipan } from '@/lib/platform/titipan';
import {
  ambilNilai,
  type BidangAturan,
  bidangAturan,
  isianBidang,
  nilaiTampil,
  PENJELASAN_ATURAN,
} from './isian/rules';
import { type VersiAturanDto, versiAturan, versiKbli } from './reads';
import { BENTUK_ATURAN, KODE_ATURAN, type KodeAturan } from './schema';

export interface NilaiAturanDto {
  label: string;
  nilai: string;
}

const bidangDari = (kode: KodeAturan, isi: unknown): BidangAturan[] =>
  bidangAturan(kode, BENTUK_ATURAN[kode].parse(isi) as never);

const nilaiDari = (kode: KodeAturan, isi: unknown): NilaiAturanDto[] =>
  bidangDari(kode, isi).map((bidang) => ({
    label: bidang.label,
    nilai: nilaiTampil(bidang, ambilNilai(isi, bidang.jalur)),
  }));

/** Every rule with the version in force. */
export async function loadDaftarAturan() {
  const by = await mintaWewenang('aturan:baca');
  const [kbli, aturan] = await Promise.all([
    versiKbli(by),
    Promise.all(
      KODE_ATURAN.map(async (kode) => {
        const versi = await versiAturan(by, kode);
        const berlaku = versi.find((satu) => satu.keadaan === 'BERLAKU');
        const { judul, penjelasan } = PENJELASAN_ATURAN[kode];
        return {
          kode,
          judul,
          penjelasan,
          berlaku: berlaku && {
            versi: berlaku.versi,
            sumber: berlaku.sumber,
            berlakuMulai: berlaku.berlakuMulai,
            belumDikonfirmasi: berlaku.belumDikonfirmasi,
            nilai: nilaiDari(kode, berlaku.isi),
          },
          akanBerlaku: versi.filter((satu) => satu.keadaan === 'AKAN_BERLAKU').length,
        };
      }),
    ),
  ]);
  return { aturan, kbli };
}

const versiTampil = (kode: KodeAturan, { isi, ...versi }: VersiAturanDto) => ({
  ...versi,
  nilai: nilaiDari(kode, isi),
});

/** One rule with all its versions and, for the admin, the form for the next; 404 for another code. */
export const loadAturan = cache(async (kodeMentah: string) => {
  const by = await mintaWewenang('aturan:baca');
  const kode = KODE_ATURAN.find((satu) => satu === kodeMentah);
  if (!kode) notFound();
  const [versi, ubah, riwayat, titipan] = await Promise.all([
    versiAturan(by, kode),
    cobaWewenang('aturan:ubah'),
    loadRiwayat(by, 'aturan', kode),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const { judul, penjelasan } = PENJELASAN_ATURAN[kode];
  const [terbaru] = versi;
  const formulir =
    ubah && terbaru
      ? {
          dasarId: terbaru.id,
          bidang: bidangDari(kode, terbaru.isi),
          nilaiAwal: {
            ...Object.fromEntries(
              bidangDari(kode, terbaru.isi).map((bidang) => [
                `isi.${bidang.jalur}`,
                isianBidang(bidang, terbaru.isi),
              ]),
            ),
            ...titipan,
          },
        }
      : null;
  return {
    judul,
    penjelasan,
    versi: versi.map((satu) => versiTampil(kode, satu)),
    formulir,
    riwayat,
  };
});
