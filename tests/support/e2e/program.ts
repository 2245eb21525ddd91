import { randomUUID } from 'node:crypto';
import { ambilPemilik, type PemilikUji } from './akun-baru';
import { denganBasisData } from './contoh';

export interface TerpilihUji {
  programId: string;
  namaProgram: string;
  pesertaId: string;
  nomor: string;
  pemilik: PemilikUji;
}

/** A programme of the test's own with one participant who was verified and chosen. */
export async function buatTerpilihUji(): Promise<TerpilihUji> {
  const pemilik = await ambilPemilik({ tanpaDtsen: true });
  const [programId, angkatanId, pesertaId] = [randomUUID(), randomUUID(), randomUUID()];
  const namaProgram = `Program Uji ${programId.slice(0, 8)}`;
  const nomor = `PP-UJI-${pesertaId.slice(0, 8).toUpperCase()}`;
  await denganBasisData(async (klien) => {
    await klien.query(
      `insert into program (id, nama, keterangan, sumber, tanggal_sumber, kunci_kirim, diubah_pada)
       values ($1, $2, 'Program untuk uji.', 'uji', '2026-01-05', gen_random_uuid(), now())`,
      [programId, namaProgram],
    );
    await klien.query(
      `insert into angkatan_program (id, program_id, tahun, sumber, tanggal_sumber, diubah_pada)
       values ($1, $2, extract(year from now()), 'uji', '2026-01-05', now())`,
      [angkatanId, programId],
    );
    await klien.query(
      `insert into peserta (id, nomor, program_id, angkatan_id, pelaku_usaha_id, usaha_id, nama_peserta,
         kelurahan_kode, alasan, didaftarkan_oleh, oleh_petugas, kunci_kirim, diubah_pada)
       select $1, $2, $3, $4, o.id, $5, o.nama, o.kelurahan_kode, 'Ingin belajar.', o.pengguna_id, false,
         gen_random_uuid(), now()
       from pelaku_usaha o where o.id = $6`,
      [pesertaId, nomor, programId, angkatanId, pemilik.usahaId, pemilik.pelakuUsahaId],
    );
    // Where they began, by the rule that is in force.
    await klien.query(
      `insert into ukuran_peserta (id, peserta_id, tahap, tanggal, usaha_id, punya_nib, jumlah_izin, omzet,
         anggota_koperasi, modal_diterima, skala, versi_aturan, oleh_id)
       select gen_random_uuid(), p.id, 'AWAL', current_date, p.usaha_id, false, 0, 100000000, false, 0, 'MIKRO',
         (select u.versi_aturan from ukuran_peserta u order by u.id desc limit 1), p.didaftarkan_oleh
       from peserta p where p.id = $1`,
      [pesertaId],
    );
    // Step by step, as the table of steps demands.
    await klien.query(
      `update peserta set status = 'DIVERIFIKASI', diverifikasi_pada = now(),
         diverifikasi_oleh = (select id from pengguna where surel = 'petugas2@contoh.test') where id = $1`,
      [pesertaId],
    );
    await klien.query(
      `update peserta set status = 'TERPILIH', dipilih_pada = now() where id = $1`,
      [pesertaId],
    );
  });
  return { programId, namaProgram, pesertaId, nomor, pemilik };
}
