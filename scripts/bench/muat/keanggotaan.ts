import { type Acak, antara, pilihBerbobot, pilihSatu } from '@/prisma/seed/demo/acak';
import type { KoperasiMuatan } from './koperasi';
import type { Orang } from './orang';
import type { Baris } from './salur';
import { hari, idPada, iso, type Jam, tahun } from './waktu';

const STATUS_PEMOHON = [
  ['DIAJUKAN', 40],
  ['MENUNGGU_JAWABAN', 10],
  ['DIJAWAB', 10],
  ['DITERIMA', 10],
  ['DITOLAK', 15],
  ['DITARIK', 15],
] as const;

/** The stored KTP of a person; nobody opens its bytes while measuring. */
export function barisKtp(orang: Orang): Baris {
  const id = idPada(orang.saat);
  return {
    id,
    jenis: 'KTP',
    nama_asli: 'ktp.jpg',
    tipe: 'image/jpeg',
    ukuran: 240_000 + (orang.ke % 90_000),
    sha256: id.replaceAll('-', '').repeat(2),
    kunci_simpan: `bench/${id}`,
    diunggah_oleh: orang.akunId,
    diunggah_pada: iso(orang.saat),
    pelaku_usaha_id: orang.id,
  };
}

/** Member numbers and numbers of applications, given out in order. */
export interface Penomoran {
  permohonan: number;
  anggota: Map<string, number>;
}

/** The application and the membership of a person, as far as the tie says. */
export function buatKeanggotaan(
  acak: Acak,
  orang: Orang,
  koperasi: KoperasiMuatan,
  jam: Jam,
  nomor: Penomoran,
): { permohonan: Baris | null; anggota: Baris | null } {
  const saat = jam.sesudah(orang.saat, antara(acak, 1, 60));
  const lewatPortal = orang.ikatan === 'ANGGOTA_PORTAL' || orang.ikatan === 'PEMOHON';
  const status =
    orang.ikatan === 'ANGGOTA_PORTAL' ? 'MENJADI_ANGGOTA' : pilihBerbobot(acak, STATUS_PEMOHON);
  const permohonanId = idPada(saat);
  const permohonan = lewatPortal
    ? {
        id: permohonanId,
        nomor: `PM-${tahun(saat)}-${String(++nomor.permohonan).padStart(6, '0')}`,
        pelaku_usaha_id: orang.id,
        koperasi_id: koperasi.id,
        nama_pemohon: orang.nama,
        status,
        simpanan_pokok: koperasi.pokok,
        simpanan_wajib: koperasi.wajib,
        alasan: 'Ingin menambah modal dan belajar bersama.',
        status_sejak: iso(jam.sesudah(saat, 5)),
        kunci_kirim: idPada(saat),
        dibuat_pada: iso(saat),
        diubah_pada: iso(saat),
      }
    : null;
  if (orang.ikatan !== 'ANGGOTA_PORTAL' && orang.ikatan !== 'ANGGOTA_BUKU') {
    return { permohonan, anggota: null };
  }
  const ke = (nomor.anggota.get(koperasi.id) ?? 0) + 1;
  nomor.anggota.set(koperasi.id, ke);
  const masuk = jam.sesudah(saat, 7);
  return {
    permohonan,
    anggota: {
      id: idPada(masuk),
      koperasi_id: koperasi.id,
      pelaku_usaha_id: orang.id,
      permohonan_id: permohonan ? permohonanId : null,
      nomor_anggota: ke,
      nama: orang.nama,
      tanggal_masuk: hari(masuk),
      simpanan_pokok: koperasi.pokok,
      tanggal_bayar: hari(masuk),
      cara_bayar: pilihSatu(acak, ['tunai', 'transfer']),
      status: 'AKTIF',
      dibuat_pada: iso(masuk),
      diubah_pada: iso(masuk),
    },
  };
}
