import 'server-only';
import { adalahSekunder, JABATAN_PENGURUS, labelAcuan } from '@/lib/koperasi/acuan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal, formatWaktu } from '@/lib/platform/format';
import { jalurPembukaan } from '@/lib/umkm/pembukaan/rules';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { bacaFakta } from '../fakta/reads';
import { modalTerkumpul, satuanPendiri } from '../halangan/rules';
import { ketentuanUntuk } from '../ketentuan/reads';
import { whereTerbaca } from '../reads';
import { alamatPendirian, sudahBerakhir } from '../rules';
import { kalimatKeadaan, kalimatSetoran, yangBertindak } from '../tampilan/rules';
import { daftarBerkas } from './berkas/reads';
import {
  butirLegalitas,
  butirRapat,
  butirRencana,
  isianLegalitas,
  penyuluhanTampil,
} from './isi/reads';
import { bacaPembaca, type PembacaTerbaca, tindakanPihak } from './pembaca/reads';
import { dikembalikanPada } from './pengembalian/rules';
import { perhatianPendirian } from './perhatian/rules';
import { type BarisPendirian, PILIH_PENDIRIAN } from './pilih/reads';
import { susunTahap } from './tahap/rules';
import type { PendirianDto, PendiriDto } from './types';

/** One founding within reach of the reader, or null; a foreign one is as if it did not exist. */
export async function bacaPendirian(
  by: Wewenang<'pendirian:baca'>,
  id: string,
): Promise<PendirianDto | null> {
  const baris = await db().pendirian.findFirst({
    where: { id, AND: [whereTerbaca(by)] },
    select: PILIH_PENDIRIAN,
  });
  if (!baris) return null;
  const [pembaca, ketentuan, fakta] = await Promise.all([
    bacaPembaca(by.pelaku, baris),
    ketentuanUntuk(baris),
    bacaFakta(db(), baris),
  ]);
  // Offices, and whoever leads, see of every founder what is asked of each.
  const semua = pembaca.memimpin || !pembaca.pendiri;
  const { status, giliran } = baris;
  const { pendiriId, ...pembacaDto } = pembaca;
  return {
    id: baris.id,
    nomor: baris.nomor,
    nama: baris.nama,
    versi: baris.versi,
    status,
    giliran,
    kalimat: kalimatKeadaan(baris),
    dikembalikan: pengembalian(baris),
    bertindak: yangBertindak(baris),
    batas: batas(baris),
    sejak: baris.statusSejak,
    sekunder: adalahSekunder(baris.bentuk),
    satuan: satuanPendiri(baris.bentuk),
    adalahKkmp: baris.adalahKkmp,
    simpanPinjam: baris.jenis === 'SIMPAN_PINJAM',
    kelompok: baris.kelompok,
    sektorUsaha: baris.sektorUsaha,
    pemrakarsa: baris.namaPemrakarsa,
    rencana: butirRencana(baris),
    ketentuan: {
      pendiriPalingSedikit: ketentuan.angka.pendiriPalingSedikit,
      sumberPendiri: ketentuan.sumber.pendiri,
      susunan: ketentuan.sumber.susunan.teks,
      susunanBelumPasti: ketentuan.sumber.susunan.belumDikonfirmasi,
      modal:
        ketentuan.angka.modalPalingSedikit === null
          ? null
          : {
              palingSedikit: ketentuan.angka.modalPalingSedikit,
              terkumpul: modalTerkumpul(fakta.pendiri),
              sumber: ketentuan.sumber.modal ?? '',
            },
    },
    tahap: susunTahap(status, baris.perjalanan),
    pendiri: daftarPendiri(by.pelaku, baris, pembaca, semua),
    berkas: await daftarBerkas({
      id: baris.id,
      keadaan: { status, giliran },
      butir: ketentuan.butir,
      pendiri: baris.pendiri,
      pembaca,
      pendiriSaya: pendiriId,
      semua,
    }),
    penyuluhan: penyuluhanTampil(baris),
    rapat: butirRapat(baris),
    legalitas: butirLegalitas(baris),
    isianLegalitas: pembaca.memimpin ? isianLegalitas(baris) : {},
    catatan: baris.catatan.map((satu) => ({
      id: satu.id,
      pihak: satu.pihak,
      pengembalian: satu.pengembalian,
      isi: satu.isi,
      oleh: satu.namaOleh,
      pada: formatWaktu(satu.pada),
    })),
    perhatian: pembaca.memimpin || pembaca.memeriksa ? perhatianPendirian(baris) : [],
    alasanAkhir: baris.alasanAkhir,
    koperasi: baris.koperasi,
    pembaca: pembacaDto,
    tindakan: {
      pemrakarsa: pembaca.memimpin ? tindakanPihak(baris, 'PEMRAKARSA', fakta) : [],
      petugas: pembaca.memeriksa ? tindakanPihak(baris, 'PETUGAS', fakta) : [],
    },
  };
}

function pengembalian({
  status,
  giliran,
  perjalanan,
  catatan,
}: BarisPendirian): PendirianDto['dikembalikan'] {
  const pada =
    giliran === 'PEMRAKARSA' && !sudahBerakhir(status) ? dikembalikanPada(perjalanan) : null;
  const alasan = catatan.find((satu) => satu.pengembalian)?.isi;
  return pada && alasan !== undefined ? { tanggal: formatTanggal(pada), alasan } : null;
}

function batas({ batasPada, status }: BarisPendirian): PendirianDto['batas'] {
  if (!batasPada || sudahBerakhir(status)) return null;
  return { tanggal: formatTanggal(batasPada), lewat: tanggalJakarta(batasPada) < hariIni() };
}

function daftarPendiri(
  pelaku: Pelaku,
  { id, pendiri }: BarisPendirian,
  pembaca: PembacaTerbaca,
  semua: boolean,
): PendiriDto[] {
  const buka = wewenang(pelaku, 'identitas:buka');
  const dinas = buka?.hak.some(({ lingkup }) => lingkup.jenis === 'semua') === true;
  const kembali = encodeURIComponent(alamatPendirian(id));
  return pendiri.map((satu) => ({
    id: satu.id,
    urutan: satu.urutan,
    nama: satu.nama,
    keterangan: [
      satu.namaWakil && `diwakili ${satu.namaWakil}`,
      satu.pekerjaan,
      labelKelurahan(satu.kelurahan.nama, satu.kelurahan.kecamatan.nama),
    ]
      .filter(Boolean)
      .join(', '),
    sejak: formatTanggal(satu.dikonfirmasiPada),
    jabatan: satu.jabatan && labelAcuan(JABATAN_PENGURUS, satu.jabatan),
    hadirRapat: satu.hadirRapat,
    bersediaDipilih: satu.bersediaDipilih,
    setoran: semua || satu.id === pembaca.pendiriId ? kalimatSetoran(satu) : null,
    bukaHref:
      dinas && satu.pelakuUsahaId
        ? `${jalurPembukaan(satu.pelakuUsahaId)}?kembali=${kembali}`
        : null,
    ktpId: pembaca.memeriksa ? satu.ktpId : null,
  }));
}
