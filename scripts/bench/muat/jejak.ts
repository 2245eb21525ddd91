import type { Orang } from './orang';
import type { Baris } from './salur';
import type { Usaha } from './usaha';
import { idPada, iso } from './waktu';

interface Entri {
  saat: number;
  penggunaId: string | null;
  nama: string;
  peran: string;
  tindakan: string;
  objekJenis: string;
  objekId: string;
  sesudah: string;
}

const entri = (isi: Entri): Baris => ({
  id: idPada(isi.saat),
  waktu: iso(isi.saat),
  pengguna_id: isi.penggunaId,
  nama_pelaku: isi.nama,
  peran: isi.peran,
  tindakan: isi.tindakan,
  objek_jenis: isi.objekJenis,
  objek_id: isi.objekId,
  sesudah: isi.sesudah,
  permintaan_id: isi.objekId,
});

/** The entries of the trail that a registration and its verification leave behind. */
export function jejakUsaha(orang: Orang, usaha: Usaha, pemeriksa: { id: string; nama: string }) {
  const oleh = orang.akunId
    ? { penggunaId: orang.akunId, nama: orang.nama, peran: 'PEMILIK' }
    : { penggunaId: pemeriksa.id, nama: pemeriksa.nama, peran: 'PETUGAS' };
  const { id, nomor, baris } = usaha;
  const isi = {
    nomor,
    pelakuUsahaId: orang.id,
    status: 'DIAJUKAN',
    nama: baris.nama,
    kegiatanUtama: baris.kegiatan_utama,
    jenisUsahaKode: baris.jenis_usaha_kode,
    alamat: baris.alamat,
    kelurahanKode: baris.kelurahan_kode,
    modalUsaha: String(baris.modal_usaha),
    omzetTahunan: String(baris.omzet_tahunan),
  };
  const objek = { objekJenis: 'usaha', objekId: id };
  const hasil = [
    entri({
      ...oleh,
      ...objek,
      saat: usaha.saat,
      tindakan: 'usaha.daftar',
      sesudah: JSON.stringify(isi),
    }),
  ];
  if (usaha.diverifikasiPada !== null) {
    hasil.push(
      entri({
        ...objek,
        saat: usaha.diverifikasiPada,
        penggunaId: pemeriksa.id,
        nama: pemeriksa.nama,
        peran: 'PETUGAS',
        tindakan: 'usaha.verifikasi',
        sesudah: '{"status":"TERVERIFIKASI"}',
      }),
    );
  }
  return hasil;
}
